import { browser } from "wxt/browser"
import { paused } from "#extension/shared/storage.ts"
import { useStored } from "../../browser/use-stored.ts"
import button from "../../parts/button.module.css"
import { Choice } from "../../parts/Choice.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./welcome.module.css"

/** Asks where Glossator may read, and says who decides: the reader, in three places. */
export function Where() {
  const { t } = useWords()
  const isPaused = useStored(paused)
  const isChromium = !import.meta.env.FIREFOX
  return (
    <section className={style.where}>
      <h2>{t("welcome.where")}</h2>
      <p>{t("welcome.where.body")}</p>
      <Choice<"everywhere" | "nowhere">
        label={t("welcome.where")}
        value={isPaused ? "nowhere" : "everywhere"}
        options={[
          { value: "everywhere", label: t("welcome.where.everywhere") },
          { value: "nowhere", label: t("welcome.where.nowhere") },
        ]}
        onChoose={(value) => void paused.setValue(value === "nowhere")}
      />
      <ul>
        <li>{t("welcome.where.site")}</li>
        <li>{t(isChromium ? "welcome.where.chromium" : "welcome.where.firefox")}</li>
      </ul>
      {isChromium && (
        <button
          type="button"
          className={button.button}
          onClick={() =>
            void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` })
          }
        >
          <Icon name="open" />
          {t("welcome.where.open")}
        </button>
      )}
      <p className={style.soft}>{t("settings.privacy.body")}</p>
    </section>
  )
}
