import { useState } from "react"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { nameOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { Icon } from "../parts/Icon.tsx"
import { Said } from "../parts/Said.tsx"
import { useWords } from "../words/context.tsx"
import { keepAll } from "./actions/collect.ts"
import style from "./KeepOne.module.css"

/** Keeps one entry of a list without leaving it. */
export function KeepOne({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const [said, setSaid] = useState("")
  const name = nameOf(node, graph, words).text
  const keep = async () => {
    const outcome = await keepAll([{ node: node.id }], words)
    setSaid(typeof outcome === "string" ? outcome : outcome.said)
  }
  return (
    <>
      <button
        type="button"
        className={style.keep}
        data-kept={said === "" ? undefined : ""}
        data-keep={node.id}
        aria-label={words.t("collection.keep.one", { name })}
        title={words.t("collection.keep.one", { name })}
        onClick={() => void keep()}
      >
        <Icon name="collection" />
      </button>
      <Said>{said}</Said>
    </>
  )
}
