import { useState } from "react"
import type { PageModel, PageReference } from "#extension/shared/messages.ts"
import { showInTab } from "#extension/shared/tab.ts"
import { Choice } from "../../parts/Choice.tsx"
import { Said } from "../../parts/Said.tsx"
import { useWords } from "../../words/context.tsx"
import { groupReferences } from "./group.ts"
import { Group } from "./Group.tsx"
import style from "./page.module.css"

const FILTERS = {
  all: () => true,
  sure: (each: PageReference) => each.sure,
  unsure: (each: PageReference) => !each.sure,
}
type Filter = keyof typeof FILTERS

/** The references of a page, grouped; a click on one shows it there. */
export function References({ tabId, page }: { tabId: number; page: PageModel }) {
  const { t, n, number } = useWords()
  const [filter, setFilter] = useState<Filter>("all")
  const [said, setSaid] = useState("")
  const shown = page.references.filter(FILTERS[filter])
  const show = async (index: number) => {
    const reference = page.references[index]
    const found = reference !== undefined && (await showInTab(tabId, reference.place))
    setSaid(found ? t("page.shown") : t("page.gone"))
  }
  return (
    <>
      <output className={style.count}>
        {n("page.count", page.references.length)}
        {page.status === "reading" && <> · {t("page.reading")}</>}
      </output>
      {page.references.some((each) => !each.sure) && (
        <Choice<Filter>
          label={t("page.filter")}
          value={filter}
          options={(["all", "sure", "unsure"] as const).map((value) => ({
            value,
            label: t(`page.filter.${value}`),
            count: number(page.references.filter(FILTERS[value]).length),
          }))}
          onChoose={setFilter}
        />
      )}
      <Said>{said}</Said>
      {groupReferences(shown).map((group) => (
        <Group
          key={group.work}
          group={group}
          lang={page.lang}
          onShow={(index) => void show(index)}
        />
      ))}
    </>
  )
}
