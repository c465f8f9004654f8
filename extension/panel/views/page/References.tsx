import { useState } from "react"
import type { PageReference } from "#extension/shared/messages.ts"
import type { SeenPage } from "#extension/shared/seen-page.ts"
import { edgesIn } from "#graph/query/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { fileNameFor } from "../../parts/download.ts"
import { Said } from "../../parts/Said.tsx"
import type { Selection } from "../../selection/selection.ts"
import { Takeaway } from "../../selection/Takeaway.tsx"
import { useWords } from "../../words/context.tsx"
import { choiceFor, keepChoice, type Choice } from "./choices.ts"
import { narrow, type KindOf } from "./facets.ts"
import { Filters } from "./Filters.tsx"
import { groupReferences } from "./group.ts"
import { Group } from "./Group.tsx"
import { Occurrence } from "./Occurrence.tsx"
import style from "./page.module.css"

/** From this many on, what is out of sight is not laid out. */
const LONG = 300

interface Props {
  page: SeenPage
  isReading?: boolean
  /** Shows one on its page. @returns what to tell the reader */
  onShow(reference: PageReference): Promise<string>
}

/** The references of a page: grouped or as they are read, narrowed down, a click on one shows it there. */
export function References({ page, isReading = false, onShow }: Props) {
  const { graph } = useKnowledge()
  const { t, n, number } = useWords()
  const [choice, setChoice] = useState(() => choiceFor(page.url))
  const { wanted, order } = choice
  const choose = (part: Partial<Choice>) => {
    const next = { ...choice, ...part }
    setChoice(next)
    keepChoice(page.url, next)
  }
  const [said, setSaid] = useState("")
  const kindOf: KindOf = (id) => (graph.hasNode(id) ? graph.getNodeAttributes(id).kind : undefined)
  const all = page.references
  const shown = narrow(all, wanted, kindOf)
  const show = (index: number) => {
    const reference = all.find((each) => each.index === index)
    if (reference !== undefined) void onShow(reference).then(setSaid)
  }
  const select = (): Selection => {
    const ids = [...new Set(shown.flatMap((each) => each.targets))].filter((id) =>
      graph.hasNode(id),
    )
    return {
      title: (words) => words.t("export.page", { title: page.title || page.url }),
      ids,
      edges: edgesIn(graph, ids),
      asked: { page: page.url, title: page.title },
      name: fileNameFor(page.title || page.url),
      met: { page, references: shown },
    }
  }
  return (
    <>
      <output className={style.count}>
        {shown.length === all.length
          ? n("page.count", all.length)
          : n("page.count.of", all.length, { shown: number(shown.length) })}
        {isReading && <> · {t("page.reading")}</>}
      </output>
      <Filters
        references={all}
        wanted={wanted}
        onWant={(next) => choose({ wanted: next })}
        order={order}
        onOrder={(next) => choose({ order: next })}
        kindOf={kindOf}
      />
      <div className={style.takeaway}>
        <Takeaway select={select} />
      </div>
      <Said>{said}</Said>
      <div data-long={shown.length > LONG ? "" : undefined}>
        {order === "grouped" ? (
          groupReferences(shown).map((group) => (
            <Group key={group.work} group={group} lang={page.lang} onShow={show} />
          ))
        ) : (
          <ol className={style.reading}>
            {shown.map((reference) => (
              <Occurrence
                key={reference.index}
                reference={reference}
                article={null}
                lang={page.lang}
                onShow={show}
              />
            ))}
          </ol>
        )}
      </div>
    </>
  )
}
