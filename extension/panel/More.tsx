import { useRef } from "react"
import bar from "./Bar.module.css"
import style from "./More.module.css"
import { Icon } from "./parts/Icon.tsx"
import { PALETTE_KEY, showPalette } from "./palette/store.ts"
import { hrefOf, type Route } from "./route/index.ts"
import { VIEWS } from "./views/index.ts"
import { useWords } from "./words/context.tsx"

/** The views that have no place of their own in the bar. Escape or a click elsewhere closes it. */
export function More(props: { current: Route["view"] }) {
  const { t } = useWords()
  const menu = useRef<HTMLDivElement>(null)
  const rest = VIEWS.flatMap(({ id, nav }) => (nav?.place === "more" ? [{ id, nav }] : []))
  return (
    <>
      <button
        type="button"
        className={bar.view}
        popoverTarget="more"
        data-current={rest.some(({ id }) => id === props.current) ? "" : undefined}
      >
        <Icon name="more" />
        <span>{t("nav.more")}</span>
      </button>
      <div ref={menu} id="more" popover="auto" className={style.menu}>
        <ul>
          {rest.map(({ id, nav }) => (
            <li key={id}>
              <a
                href={nav.inTab === true ? `/sidepanel.html${hrefOf(nav.to)}` : hrefOf(nav.to)}
                target={nav.inTab === true ? "_blank" : undefined}
                aria-current={id === props.current ? "page" : undefined}
                onClick={() => menu.current?.hidePopover()}
              >
                <Icon name={nav.icon} />
                {t(nav.label)}
                {nav.inTab === true && <Icon name="open" />}
              </a>
            </li>
          ))}
          <li>
            <button
              type="button"
              aria-keyshortcuts="Control+K Meta+K"
              onClick={() => {
                menu.current?.hidePopover()
                showPalette(true)
              }}
            >
              <Icon name="command" />
              {t("palette.title")}
              <kbd>{PALETTE_KEY}</kbd>
            </button>
          </li>
        </ul>
      </div>
    </>
  )
}
