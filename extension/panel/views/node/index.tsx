import { parentOf } from "#graph/ids/index.ts"
import { nodeOf, UnknownIdError } from "#graph/query/index.ts"
import { Card } from "../../card/Card.tsx"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { useWords } from "../../words/context.tsx"
import { view } from "../view.ts"

export const nodeView = view("node", ({ route }) => {
  const { graph } = useKnowledge()
  // A new node is a new card: what was unfolded in the last one is not carried over.
  return graph.hasNode(route.id) ? (
    <Card key={route.id} node={nodeOf(graph, route.id)} />
  ) : (
    <Unknown id={route.id} />
  )
})

function Unknown({ id }: { id: string }) {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const parent = parentOf(id)
  const near = parent !== null && graph.hasNode(parent) ? [parent] : closeTo(id)
  return (
    <>
      <Heading>{t("card.unknown.title")}</Heading>
      <Empty title={t("card.unknown.body", { id })}>
        {near.length > 0 && (
          <p>
            {t("card.unknown.nearest")}
            {near.map((each) => (
              <NodeLink key={each} node={graph.getNodeAttributes(each)} />
            ))}
          </p>
        )}
      </Empty>
    </>
  )

  function closeTo(wanted: string): string[] {
    try {
      nodeOf(graph, wanted)
      return []
    } catch (error) {
      return error instanceof UnknownIdError ? error.close : []
    }
  }
}
