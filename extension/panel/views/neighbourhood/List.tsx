import { isInForce, nameOf, subtitleOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Text, Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { Branch } from "./branches.ts"
import { foldName } from "./fold-name.ts"
import { focusInPlaceOf } from "./keys.ts"
import style from "./neighbourhood.module.css"
import { sentenceOf } from "./sentence.ts"

interface Props {
  branches: readonly Branch[]
  onToggle(branch: Branch): void
  hrefTo(id: string): string
}

/** The same as the picture, in words: nested lists of links, each with what it says and from where. */
export function List(props: Props) {
  return (
    <ul className={style.list}>
      {props.branches.map((branch) => (
        <li key={branch.key}>
          {branch.id === null ? (
            <Folded branch={branch} onToggle={props.onToggle} />
          ) : (
            <One branch={branch} id={branch.id} hrefTo={props.hrefTo} />
          )}
          {branch.children.length > 0 && <List {...props} branches={branch.children} />}
        </li>
      ))}
    </ul>
  )
}

function Folded({ branch, onToggle }: Pick<Props, "onToggle"> & { branch: Branch }) {
  const words = useWords()
  return (
    <button
      type="button"
      className={style.fold}
      data-kind={branch.kind}
      aria-expanded={branch.restOf === "" ? branch.open : undefined}
      onClick={(event) => {
        if (branch.restOf !== "") focusInPlaceOf(event.currentTarget.closest("li"))
        onToggle(branch)
      }}
    >
      <Icon name={branch.kind} />
      {foldName(branch, words)}
    </button>
  )
}

function One({ branch, id, hrefTo }: Pick<Props, "hrefTo"> & { branch: Branch; id: string }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const node = graph.getNodeAttributes(id)
  const inForce = isInForce(node)
  const more = subtitleOf(node, graph, words).filter(({ text }) => text !== "")
  return (
    <>
      <a href={hrefTo(id)} data-kind={branch.kind}>
        <Icon name={branch.kind} />
        <span className={inForce ? undefined : style.struck}>
          <Text of={nameOf(node, graph, words)} />
        </span>
      </a>{" "}
      <small>{words.t(`kind.${branch.kind}`)}</small>
      {!inForce && <small className={style.out}>{words.t("force.out")}</small>}
      {more.length > 0 && (
        <p className={style.more}>
          <Texts of={more} />
        </p>
      )}
      {branch.links.map((edge) => (
        <div key={`${edge.kind} ${edge.from}`} className={style.ground}>
          <p>{sentenceOf(edge, graph, words)}</p>
          <Provenance facts={edge.sources} />
        </div>
      ))}
    </>
  )
}
