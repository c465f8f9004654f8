import style from "./Bar.module.css"
import { More } from "./More.tsx"
import { Icon } from "./parts/Icon.tsx"
import { IconButton } from "./parts/IconButton.tsx"
import { hrefOf, useLocation, type Route } from "./route/index.ts"
import { VIEWS } from "./views/index.ts"
import { useWords } from "./words/context.tsx"

/** Back and forward, the views one goes to most, and a menu with the rest. */
export function Bar(props: { current: Route["view"] }) {
  const { t } = useWords()
  const { canGoBack, canGoForward } = useLocation()
  return (
    <header className={style.bar}>
      <div className={style.steps}>
        <IconButton
          icon="back"
          label={t("nav.back")}
          className={style.step}
          disabled={!canGoBack}
          act={() => history.back()}
        />
        <IconButton
          icon="forward"
          label={t("nav.forward")}
          className={style.step}
          disabled={!canGoForward}
          act={() => history.forward()}
        />
      </div>
      <nav aria-label={t("nav.label")} className={style.views}>
        {VIEWS.map(({ id, nav }) => {
          if (nav?.place !== "bar") return null
          return (
            <a
              key={id}
              href={hrefOf(nav.to)}
              className={style.view}
              aria-current={id === props.current ? "page" : undefined}
            >
              <Icon name={nav.icon} />
              <span>{t(nav.label)}</span>
            </a>
          )
        })}
        <More current={props.current} />
      </nav>
    </header>
  )
}
