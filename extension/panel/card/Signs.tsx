import { BASES, COVERAGES } from "#graph/model/kinds.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import { Basis } from "../parts/Basis.tsx"
import { Coverage } from "../parts/Coverage.tsx"
import { useWords } from "../words/context.tsx"
import type { Implementation } from "./implementations.ts"
import { countOf } from "./pick.ts"
import style from "./Signs.module.css"

/** What the signs beside the countries mean. */
export function Legend() {
  return (
    <p className={style.legend}>
      {COVERAGES.map((coverage) => (
        <Coverage key={coverage} coverage={coverage} />
      ))}
      {BASES.map((basis) => (
        <Basis key={basis} basis={basis} short />
      ))}
    </p>
  )
}

/** Before a country is unfolded: how far its law goes at best, how that is known, how many provisions. */
export function Glance({ links }: { links: readonly Implementation[] }) {
  const { n, number } = useWords()
  const coverages = new Set(links.map(({ edge }) => edge.coverage))
  const bases = new Set(links.map(({ edge }) => mainBasis(edge.sources)))
  const best = COVERAGES.find((coverage) => coverages.has(coverage))
  const count = countOf([{ links }])
  return (
    <span className={style.glance}>
      {best !== undefined && <Coverage coverage={best} brief />}
      {BASES.filter((basis) => bases.has(basis)).map((basis) => (
        <Basis key={basis} basis={basis} brief />
      ))}
      <span className={style.count} title={n("count.law-provision", count)}>
        {number(count)}
      </span>
    </span>
  )
}
