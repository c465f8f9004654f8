import { paused, sitesOff, switchSite } from "#extension/shared/storage.ts"
import { siteOf } from "#extension/shared/site.ts"
import type { PageModel } from "#extension/shared/messages.ts"
import { scanTab } from "#extension/shared/tab.ts"
import { useStored } from "../../browser/use-stored.ts"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"
import style from "./Controls.module.css"
import { Pin, Pinned } from "./Pin.tsx"

/** What the reader of a page may change about its marks, and what there is to be said about them. */
export function Controls({ tabId, page }: { tabId: number; page: PageModel }) {
  const { t } = useWords()
  const isPaused = useStored(paused)
  const off = useStored(sitesOff)
  const site = siteOf(page.url)
  const isOff = off.includes(site)
  return (
    <section className={style.controls} aria-label={t("wishes.label")}>
      <details className={style.fold}>
        <summary>
          {t("wishes.site", { site: site || "…" })}
          <span className={style.state}>
            {t(isOff || isPaused ? "wishes.state.off" : "wishes.state.on")}
          </span>
        </summary>
        <div className={style.row}>
          <label className={style.switch}>
            <input
              type="checkbox"
              checked={!isOff && !isPaused}
              disabled={isPaused}
              data-testid="site-switch"
              onChange={(event) => void switchSite(page.url, event.target.checked)}
            />
            <span>{t("wishes.site", { site: site || "…" })}</span>
          </label>
          <label className={style.switch}>
            <input
              type="checkbox"
              checked={isPaused}
              data-testid="pause-switch"
              onChange={(event) => void paused.setValue(event.target.checked)}
            />
            <span>{t("wishes.paused")}</span>
          </label>
        </div>
        <Pin url={page.url} />
      </details>
      <Pinned url={page.url} />
      {isPaused ? (
        <p>
          {t("wishes.paused.now")}{" "}
          <button
            type="button"
            className={button.button}
            onClick={() => void paused.setValue(false)}
          >
            {t("wishes.resume")}
          </button>
        </p>
      ) : (
        isOff && (
          <p>
            {t("wishes.off")}{" "}
            <button
              type="button"
              className={button.button}
              onClick={() => void switchSite(page.url, true)}
            >
              {t("wishes.switch.on")}
            </button>
          </p>
        )
      )}
      {page.status === "large" && (
        <p>
          {t("wishes.large")}{" "}
          <button
            type="button"
            className={button.button}
            onClick={() => void scanTab(tabId).catch(() => undefined)}
          >
            {t("wishes.scan")}
          </button>
        </p>
      )}
      {page.fault !== undefined && (
        <p className={style.fault}>{t("wishes.fault", { reason: page.fault })}</p>
      )}
    </section>
  )
}
