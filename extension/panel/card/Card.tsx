import { linksOf } from "#graph/query/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { iconOf, isInForce, nameOf, subtitleOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { Heading } from "../parts/Heading.tsx"
import { Icon } from "../parts/Icon.tsx"
import { Text, Texts } from "../parts/T.tsx"
import { useWords } from "../words/context.tsx"
import { Actions } from "./Actions.tsx"
import { Breadcrumb } from "./Breadcrumb.tsx"
import style from "./Card.module.css"
import { Outline } from "./Outline.tsx"
import { SECTIONS } from "./sections/index.ts"
import { Siblings } from "./Siblings.tsx"

/** Everything known about one node. */
export function Card({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const links = linksOf(graph, node.id)
  // Lists have nothing but this line to tell what it says; a card has a section for it.
  const said = "summary" in node ? node.summary?.[words.lang] : undefined
  const subtitle = subtitleOf(node, graph, words).filter(({ text }) => text !== said)
  return (
    <article className={style.card} data-node={node.id}>
      <header className={style.header}>
        <Breadcrumb node={node} />
        <Heading
          above={
            <span className={style.kind}>
              <Icon name={iconOf(node)} />
              {words.t(`kind.${node.kind}`)}
            </span>
          }
        >
          <span className={isInForce(node) ? undefined : style.out}>
            <Text of={nameOf(node, graph, words)} />
          </span>
        </Heading>
        {!isInForce(node) && <p className={style.mark}>{words.t("force.out")}</p>}
        {subtitle.length > 0 && (
          <p className={style.subtitle} data-kind={node.kind}>
            <Texts of={subtitle} />
          </p>
        )}
        <OtherTitle node={node} />
        <Siblings node={node} />
        <Actions node={node} />
      </header>
      <Outline key={words.lang} />
      {SECTIONS.filter((section) => section.kinds.includes(node.kind)).map((section) => (
        <section.Body key={section.id} node={node} links={links} />
      ))}
    </article>
  )
}

/** The official title in the other of our languages: it is what the other text calls it. */
function OtherTitle({ node }: { node: GraphNode }) {
  const { lang } = useWords()
  if (!("title" in node) || node.title === undefined) return null
  const other = lang === "en" ? "fr" : "en"
  const text = node.title[other]
  if (text === undefined || text === node.title[lang]) return null
  return (
    <p className={style.other} lang={other}>
      {text}
    </p>
  )
}
