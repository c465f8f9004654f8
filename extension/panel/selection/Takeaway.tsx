import { useState } from "react"
import { useKnowledge } from "../knowledge/context.tsx"
import button from "../parts/button.module.css"
import { Icon } from "../parts/Icon.tsx"
import { Said } from "../parts/Said.tsx"
import { useWords } from "../words/context.tsx"
import type { Action } from "./action.ts"
import { ACTIONS } from "./actions/index.ts"
import type { Selection } from "./selection.ts"

/**
 * A button for everything that can be done with a selection, which is worked out when one is
 * pressed; `actions` narrows that down.
 */
export function Takeaway(props: { select: () => Selection; actions?: readonly Action[] }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const [said, setSaid] = useState("")
  return (
    <>
      {(props.actions ?? ACTIONS).map(({ id, label, icon, run }) => (
        <button
          key={id}
          type="button"
          className={button.button}
          data-testid={id}
          onClick={() => void Promise.resolve(run(props.select(), graph, words)).then(setSaid)}
        >
          <Icon name={icon} />
          {words.t(label)}
        </button>
      ))}
      <Said>{said}</Said>
    </>
  )
}
