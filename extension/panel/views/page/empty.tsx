import { browser } from "wxt/browser"
import button from "../../parts/button.module.css"
import { Empty } from "../../parts/Empty.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { OpenPdf } from "./OpenPdf.tsx"
import style from "./page.module.css"

/** A page that was read and holds nothing: shows what would have been recognised. */
export function NothingFound() {
  const { t } = useWords()
  return (
    <Empty title={t("page.none.title")}>
      <p>{t("page.none.body")}</p>
      <ul className={style.examples}>
        <li>{t("page.none.example.1")}</li>
        <li>{t("page.none.example.2")}</li>
        <li>{t("page.none.example.3")}</li>
      </ul>
      <OpenPdf />
      <SearchInstead />
    </Empty>
  )
}

export function Unreadable() {
  const { t } = useWords()
  return (
    <Empty title={t("page.unreadable.title")}>
      <p>{t("page.unreadable.body")}</p>
      <OpenPdf />
      <SearchInstead />
    </Empty>
  )
}

export function NotOpened(props: { tabId: number }) {
  const { t } = useWords()
  return (
    <Empty title={t("page.notopened.title")}>
      <p>{t("page.notopened.body")}</p>
      <OpenPdf />
      <button
        type="button"
        className={button.button}
        onClick={() => void browser.tabs.reload(props.tabId)}
      >
        {t("page.reload")}
      </button>
    </Empty>
  )
}

export function OwnTab() {
  const { t } = useWords()
  return (
    <Empty title={t("page.tab.title")}>
      <p>{t("page.tab.body")}</p>
      <SearchInstead />
    </Empty>
  )
}

function SearchInstead() {
  const { t } = useWords()
  return (
    <p>
      <a href={hrefOf({ view: "search", q: "" })}>{t("page.none.search")}</a>
    </p>
  )
}
