import type { ReactNode } from "react"
import type { EdgeKind, GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { workOf } from "#graph/ids/index.ts"
import { subtitleOf, workNameOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { NodeLink } from "../parts/NodeLink.tsx"
import { Provenance } from "../parts/Provenance.tsx"
import { Prose, Texts } from "../parts/T.tsx"
import { KeepOne } from "../selection/KeepOne.tsx"
import { useWords } from "../words/context.tsx"
import style from "./Gloss.module.css"
import { keyOf, type Linked, type Picked } from "./pick.ts"

interface Props<K extends EdgeKind> {
  linked: Linked<K>
  /** Words that say what sort of link it is. */
  tag?: ((link: Picked<K>) => ReactNode) | undefined
  subtitle?: boolean
  summary?: boolean
}

/** Where the links of a card to one node lead, what they are, why they can be believed. */
export function Gloss<K extends EdgeKind>(props: Props<K>) {
  const { linked, tag, subtitle = true, summary = false } = props
  const { graph } = useKnowledge()
  const words = useWords()
  const { node, links } = linked
  const { edge } = links[0]!
  // Beside a provision of another treaty, or a law, "Article 7" must say of what.
  const elsewhere = workOf(edge.from) !== workOf(edge.to) && node.kind !== "law-provision"
  const work = subtitle && elsewhere ? workNameOf(node, graph, words) : undefined
  const second = [
    ...(work === undefined ? [] : [work]),
    ...(subtitle ? subtitleOf(node, graph, words) : []),
  ]
  const text = summary && "summary" in node ? node.summary : undefined
  const [only] = links.length === 1 ? links : []
  return (
    <li className={style.gloss}>
      <p className={style.head}>
        <span>
          <NodeLink node={node} />
        </span>
        {only !== undefined && <Tags link={only} tag={tag} />}
        <KeepOne node={node} />
      </p>
      {second.length > 0 && (
        <p className={style.subtitle}>
          <Texts of={second} />
        </p>
      )}
      {text !== undefined && (
        <p>
          <Prose of={text} />
        </p>
      )}
      {/* Since when, and why: the mark beside the name only says that. */}
      {"inForceNote" in node && node.inForceNote !== undefined && (
        <p className={style.out}>
          <Prose of={node.inForceNote} />
        </p>
      )}
      {only !== undefined ? (
        <Grounds link={only} />
      ) : (
        <ul className={style.several}>
          {links.map((link) => (
            <li key={keyOf(link)}>
              <p className={style.head}>
                <Tags link={link} tag={tag} />
              </p>
              <Grounds link={link} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What sort of link it is, and to which part of the card's provision. */
function Tags<K extends EdgeKind>({ link, tag }: { link: Picked<K>; tag: Props<K>["tag"] }) {
  const said = tag?.(link)
  return (
    <>
      {said !== undefined && <span className={style.tag}>{said}</span>}
      {link.on !== undefined && (
        <span className={style.tag}>
          <OnNode node={link.on} />
        </span>
      )}
    </>
  )
}

function Grounds({ link }: { link: { edge: GraphEdge } }) {
  return (
    <>
      {link.edge.note !== undefined && (
        <p>
          <Prose of={link.edge.note} />
        </p>
      )}
      <Provenance facts={link.edge.sources} />
    </>
  )
}

function OnNode({ node }: { node: GraphNode }) {
  const { t, lang } = useWords()
  return t("card.on", { label: node.label[lang] ?? node.label.en })
}
