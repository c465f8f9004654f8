import { useKnowledge } from "../knowledge/context.tsx"
import button from "../parts/button.module.css"
import { Icon } from "../parts/Icon.tsx"
import { NodeLink } from "../parts/NodeLink.tsx"
import { useWords } from "../words/context.tsx"
import style from "./Pinned.module.css"
import { togglePin, usePin } from "./store.ts"

/** Below the bar while the panel is pinned: says so, and leads to what was clicked meanwhile. */
export function Pinned() {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const { pinned, waiting } = usePin()
  const node = waiting !== undefined && graph.hasNode(waiting) ? waiting : undefined
  return (
    <output className={pinned ? style.pinned : undefined}>
      {pinned && (
        <>
          <Icon name="pin" />
          <span className={style.said}>
            {node === undefined ? (
              t("pin.on")
            ) : (
              <>
                {t("pin.clicked")} <NodeLink node={graph.getNodeAttributes(node)} />
              </>
            )}
          </span>
          <button type="button" className={button.quiet} onClick={togglePin}>
            {t("pin.free")}
          </button>
        </>
      )}
    </output>
  )
}
