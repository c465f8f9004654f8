import { BASES, COVERAGES } from "#graph/model/kinds.ts"
import { Basis } from "../../parts/Basis.tsx"
import { Coverage } from "../../parts/Coverage.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./compare.module.css"

/** What the signs mean, and what an empty cell does not mean. */
export function Legend() {
  const { t } = useWords()
  return (
    <div className={style.legend}>
      {COVERAGES.map((coverage) => (
        <Coverage key={coverage} coverage={coverage} />
      ))}
      {BASES.map((basis) => (
        <Basis key={basis} basis={basis} />
      ))}
      <p>{t("compare.nothing.help")}</p>
    </div>
  )
}
