import { useState, type ReactNode } from "react"
import { EXPORTERS, onlyNamed, USES, type Exporter } from "#graph/export/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { download } from "../../parts/download.ts"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { Said } from "../../parts/Said.tsx"
import type { Selection } from "../../selection/selection.ts"
import { heldSelection } from "../../selection/store.ts"
import { useWords } from "../../words/context.tsx"
import type { TextKey } from "../../words/index.ts"
import style from "./export.module.css"
import { subsetFor, type Deliver } from "./subset.ts"

/** What can be done with a file. */
const WAYS = [
  { id: "save", icon: "download", look: "main" },
  { id: "copy", icon: "copy", look: "button" },
] as const

/** The selection that was held last, and the formats it can be saved in. */
export function Export() {
  const { t } = useWords()
  const chosen = heldSelection()
  return (
    <div className={style.export}>
      <Heading>{t("export.title")}</Heading>
      {chosen === undefined ? (
        <Empty title={t("export.empty")}>
          <p>{t("export.empty.body")}</p>
        </Empty>
      ) : (
        <Chosen chosen={chosen} />
      )}
    </div>
  )
}

function Chosen({ chosen }: { chosen: Selection }) {
  const { graph } = useKnowledge()
  const { t, n, lang } = useWords()
  const [exporter, setExporter] = useState<Exporter>(EXPORTERS[0]!)
  const [said, setSaid] = useState("")

  const write = (then: Deliver) => {
    setSaid(t("export.working"))
    // A large part takes a moment to write: the reader is told so first.
    setTimeout(() => void made(then).then(setSaid), 30)
  }
  const made = async (then: Deliver) => {
    try {
      const subset = subsetFor(exporter, chosen, graph)
      const counts = {
        nodes: n("count.entries", subset.nodes.length - onlyNamed(subset).size),
        links: n("count.links", subset.edges.length),
      }
      return await then(exporter.write(subset, lang), counts)
    } catch (error) {
      return t("export.failed", { reason: error instanceof Error ? error.message : "" })
    }
  }
  const deliver: Record<(typeof WAYS)[number]["id"], Deliver> = {
    async save(text, counts) {
      const file = `${chosen.name}.${exporter.extension}`
      download(file, exporter.mediaType, text)
      return t("export.done", { ...counts, file })
    },
    async copy(text, counts) {
      try {
        await navigator.clipboard.writeText(text)
        return t("export.copied", counts)
      } catch {
        return t("export.copy.failed")
      }
    },
  }

  return (
    <>
      <What chosen={chosen} />
      <Formats chosen={exporter} onChoose={setExporter}>
        <div className={style.do}>
          {WAYS.map(({ id, icon, look }) => (
            <button
              key={id}
              type="button"
              className={button[look]}
              data-testid={`export-${id}`}
              onClick={() => write(deliver[id])}
            >
              <Icon name={icon} />
              {t(`export.${id}`)}
            </button>
          ))}
          <Said>{said}</Said>
        </div>
      </Formats>
    </>
  )
}

function What({ chosen }: { chosen: Selection }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t, n } = words
  const kinds = Map.groupBy(chosen.ids, (id) => graph.getNodeAttribute(id, "kind"))
  return (
    <section className={style.what}>
      <h2>{t("export.what")}</h2>
      <p className={style.title}>{chosen.title(words)}</p>
      <ul className={style.counts}>
        {NODE_KINDS.map((kind) => {
          const count = kinds.get(kind)?.length ?? 0
          return count === 0 ? null : <li key={kind}>{n(`count.${kind}`, count)}</li>
        })}
        <li>{n("count.links", chosen.edges.length)}</li>
      </ul>
    </section>
  )
}

/** The formats by what they are for; what can be done stands with the chosen one. */
function Formats(props: {
  chosen: Exporter
  onChoose(exporter: Exporter): void
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <section className={style.formats}>
      <h2>{t("export.choose")}</h2>
      {USES.map((use) => (
        <fieldset key={use}>
          <legend>{t(`export.group.${use}`)}</legend>
          {EXPORTERS.filter((each) => each.use === use).map((each) => (
            <div key={each.id} className={style.format}>
              <label>
                <input
                  type="radio"
                  name="format"
                  value={each.id}
                  checked={each === props.chosen}
                  onChange={() => props.onChoose(each)}
                />
                <span>
                  <span className={style.name}>
                    {t(`export.name.${each.id}` as TextKey)}{" "}
                    <span className={style.ending}>.{each.extension}</span>
                  </span>
                  <span className={style.for}>{t(`export.for.${each.id}` as TextKey)}</span>
                  {each === props.chosen && (
                    <span className={style.lacks}>
                      {t(`export.lacks.${each.id}` as TextKey)}
                      {each.joins === true && ` ${t("export.joins")}`}
                    </span>
                  )}
                </span>
              </label>
              {each === props.chosen && props.children}
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  )
}
