import { useKnowledge } from "../../knowledge/context.tsx"
import { nameOf } from "../../kinds/index.ts"
import { Icon } from "../../parts/Icon.tsx"
import { Text } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { Branch } from "./branches.ts"
import { MANY } from "./branches.ts"
import style from "./neighbourhood.module.css"

interface Props {
  branches: readonly Branch[]
  onToggle(key: string): void
  hrefTo(id: string): string
}

/** The same as the picture, in words: nested lists of links. */
export function List(props: Props) {
  return (
    <ul className={style.list}>
      {props.branches.map((branch) => (
        <li key={branch.key}>
          <One branch={branch} {...props} />
          {branch.children.length > 0 && <List {...props} branches={branch.children} />}
        </li>
      ))}
    </ul>
  )
}

function One({ branch, onToggle, hrefTo }: Props & { branch: Branch }) {
  const { graph } = useKnowledge()
  const words = useWords()
  if (branch.id === null) {
    return (
      <button
        type="button"
        className={style.fold}
        data-kind={branch.kind}
        aria-expanded={branch.open}
        onClick={() => onToggle(branch.key)}
      >
        <Icon name={branch.kind} />
        {words.n(`count.${branch.kind}`, branch.count)}
        {branch.open &&
          branch.count > MANY &&
          ` · ${words.t("neighbourhood.first", { shown: MANY })}`}
      </button>
    )
  }
  const node = graph.getNodeAttributes(branch.id)
  return (
    <a href={hrefTo(branch.id)} data-kind={branch.kind}>
      <Icon name={branch.kind} />
      <span>
        <Text of={nameOf(node, graph, words)} /> <small>{words.t(`kind.${branch.kind}`)}</small>
      </span>
    </a>
  )
}
