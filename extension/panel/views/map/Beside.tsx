import { useEffect, useRef } from "react"
import { Card } from "../../card/Card.tsx"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { IconButton } from "../../parts/IconButton.tsx"
import { hrefOf, parseRoute } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./map.module.css"

/** The card of the node in the middle. Its links to other nodes lead on the map. */
export function Beside(props: { id: string; onShow(id: string): void; onClose(): void }) {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const pane = useRef<HTMLElement>(null)
  const { id, onShow } = props
  useEffect(() => {
    const element = pane.current!
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
      const link = (event.target as Element).closest("a")
      // The way out of the map is the one link that leaves it.
      if (link === null || link.dataset["leave"] !== undefined || link.target === "_blank") return
      const route = parseRoute(new URL(link.href).hash)
      if (route.view !== "node" || !graph.hasNode(route.id)) return
      event.preventDefault()
      onShow(route.id)
    }
    element.addEventListener("click", follow)
    return () => element.removeEventListener("click", follow)
  }, [graph, onShow])
  return (
    <aside ref={pane} className={style.beside} aria-label={t("map.card")}>
      <div className={style.paneTools}>
        <a className={button.quiet} href={hrefOf({ view: "node", id })} data-leave="">
          {t("map.card.alone")}
        </a>
        <IconButton icon="clear" label={t("map.card.close")} act={props.onClose} />
      </div>
      <Card key={id} node={graph.getNodeAttributes(id)} />
    </aside>
  )
}
