import { sessionPages } from "#extension/shared/storage.ts"
import { useStored } from "../../browser/use-stored.ts"
import { Select } from "../../parts/Select.tsx"
import { go } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./page.module.css"

/** Leads to the references of pages that were read earlier in this session. */
export function Pages(props: { of: string | undefined; beside: string | undefined }) {
  const { t, number } = useWords()
  const pages = useStored(sessionPages).filter(({ url }) => url !== props.beside)
  if (pages.length === 0) return null
  return (
    <div className={style.pages}>
      <Select
        label={t("page.session")}
        value={props.of ?? ""}
        options={[
          { value: "", label: t("page.session.beside") },
          ...pages.map(({ url, title, references }) => ({
            value: url,
            label: `${title || url} (${number(references.length)})`,
          })),
        ]}
        onChoose={(url) => go(url === "" ? { view: "page" } : { view: "page", of: url })}
      />
    </div>
  )
}
