import { useDeferredValue, useEffect, useMemo } from "react"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { adjust } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { Choose } from "./Choose.tsx"
import style from "./compare.module.css"
import { compare, FIRST } from "./comparison.ts"
import { Details } from "./Details.tsx"
import { Legend } from "./Legend.tsx"
import { OneByOne } from "./OneByOne.tsx"
import { remember, remembered } from "./remember.ts"
import type { CompareRoute, Layout } from "./route.ts"
import { Save } from "./Save.tsx"
import { Table } from "./Table.tsx"
import { useWide } from "./use-wide.ts"

/** Countries × provisions: a table where there is room, else one row or one column at a time. */
export function Compare({ route }: { route: CompareRoute }) {
  const { t } = useWords()
  const wide = useWide()
  const bare = route.provisions.length === 0
  useEffect(() => {
    if (!bare) return remember(route)
    let left = false
    void remembered().then((last) => left || adjust(last ?? { ...route, provisions: FIRST }))
    return () => {
      left = true
    }
  }, [bare, route])

  // What is chosen is drawn at once; what comes of it, when there is time.
  const asked = useDeferredValue(route, null)
  const change = (part: Partial<CompareRoute>) => adjust({ ...route, ...part })
  const layout = route.layout === "" ? (wide ? "table" : "provision") : route.layout
  return (
    <div className={style.compare}>
      <Heading>{t("compare.title")}</Heading>
      {!bare && <Choose route={route} layout={layout} onChange={change} />}
      {!bare && asked !== null && asked.provisions.length > 0 && (
        <Compared route={route} asked={asked} layout={layout} onChange={change} />
      )}
    </div>
  )
}

function Compared(props: {
  route: CompareRoute
  /** What is compared: the route of a moment ago, while a new one is being worked out. */
  asked: CompareRoute
  layout: Exclude<Layout, "">
  onChange(part: Partial<CompareRoute>): void
}) {
  const { graph } = useKnowledge()
  const { t, n, lang } = useWords()
  const { route, asked, layout, onChange } = props
  // What the table shows does not depend on which cell is open.
  const { provisions, countries, status, known, sort, pin } = asked
  const { matrix, leftOut, unknown } = useMemo(
    () => compare(graph, asked, lang),
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` changes with what does not matter here
    [graph, lang, provisions.join(), countries.join(), status, known, sort, pin],
  )
  const empty = matrix.rows.length === 0 || matrix.provisions.length === 0
  const bar = (
    <div className={style.bar}>
      <output className={style.counts}>
        {n("count.country", matrix.rows.length)} × {n("count.provision", matrix.provisions.length)}
        {leftOut > 0 && ` · ${n("compare.leftOut", leftOut)}`}
      </output>
      <Save matrix={matrix} />
    </div>
  )
  return (
    <>
      {unknown.length > 0 && <p>{t("compare.unknown", { names: unknown.join(", ") })}</p>}
      {empty ? (
        <Empty title={t("compare.empty.title")}>
          <p>{t("compare.empty.body")}</p>
        </Empty>
      ) : layout === "table" ? (
        <>
          {bar}
          <Legend />
          <Table matrix={matrix} route={route} onChange={onChange} />
        </>
      ) : (
        <>
          <OneByOne by={layout} matrix={matrix} route={route} onChange={onChange} />
          {bar}
        </>
      )}
      <Details matrix={matrix} cell={route.cell} onClose={() => onChange({ cell: "" })} />
    </>
  )
}
