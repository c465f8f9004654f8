import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { officialTexts } from "../official-text.ts"
import { OfficialLink } from "../OfficialLink.tsx"
import { section } from "../section.ts"

/** The paragraphs of the explanatory report on a provision, and where the report is. */
export const explanatory = section("explanatory", ["provision"], ({ node }) => {
  const { graph } = useKnowledge()
  const { t, lang } = useWords()
  const report = node.explanatoryReport
  if (report === undefined) return null
  const { from, to, sources } = report
  const id = `doc/${node.instrument}-explanatory-report`
  const document = graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined
  const [text] = document === undefined ? [] : officialTexts(graph, document, lang)
  return (
    <Block
      title={t("card.explanatory")}
      aside={text !== undefined && <OfficialLink url={text.url}>{t("card.official")}</OfficialLink>}
    >
      <p>
        {t(from === to ? "card.explanatory.one" : "card.explanatory.range", { from, to })}
        {document !== undefined && (
          <>
            {" · "}
            <NodeLink node={document} />
          </>
        )}
      </p>
      <Provenance facts={sources} />
    </Block>
  )
})
