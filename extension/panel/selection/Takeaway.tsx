import { useState } from "react"
import { useKnowledge } from "../knowledge/context.tsx"
import button from "../parts/button.module.css"
import { Icon } from "../parts/Icon.tsx"
import { Said } from "../parts/Said.tsx"
import { useWords } from "../words/context.tsx"
import { hrefOf } from "../route/index.ts"
import type { Action, Outcome } from "./action.ts"
import { ACTIONS } from "./actions/index.ts"
import type { Selection } from "./selection.ts"
import style from "./Takeaway.module.css"

/**
 * A button for everything that can be done with a selection, which is worked out when one is
 * pressed; `actions` narrows that down.
 */
export function Takeaway(props: { select: () => Selection; actions?: readonly Action[] }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const [outcome, setOutcome] = useState<Outcome>("")
  const { said, next, to } =
    typeof outcome === "string" ? { said: outcome, next: undefined, to: undefined } : outcome
  const show = (coming: Outcome | Promise<Outcome>) => void Promise.resolve(coming).then(setOutcome)
  return (
    <>
      {(props.actions ?? ACTIONS).map(({ id, label, icon, run }) => (
        <button
          key={id}
          type="button"
          className={button.button}
          data-testid={id}
          onClick={() => show(run(props.select(), graph, words))}
        >
          <Icon name={icon} />
          {words.t(label)}
        </button>
      ))}
      <Said>{said}</Said>
      {next !== undefined && (
        <button
          type="button"
          className={`${button.button} ${style.next}`}
          data-testid="next"
          onClick={() => show(next.run())}
        >
          {words.t(next.label)}
        </button>
      )}
      {to !== undefined && (
        <a className={`${button.quiet} ${style.next}`} href={hrefOf(to.route)}>
          {words.t(to.label)}
        </a>
      )}
    </>
  )
}
