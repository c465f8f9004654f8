import { tagsIn, type Entry } from "../../collection/model.ts"
import { amend, move, remove } from "../../collection/store.ts"
import { nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { IconButton } from "../../parts/IconButton.tsx"
import { Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./collection.module.css"
import { linkTo } from "./text-fragment.ts"
import { focusOn } from "./Undo.tsx"
import { useTyped } from "./use-typed.ts"

/** A kept node: where it was met, what its reader says of it, and its place in the list. */
export function KeptEntry(props: {
  entry: Entry
  isFirst: boolean
  isLast: boolean
  canMove: boolean
  /** The id of the entry that takes the place of this one when it is removed. */
  beside: string | undefined
}) {
  const { entry } = props
  const { graph } = useKnowledge()
  const words = useWords()
  const { t } = words
  const node = graph.hasNode(entry.node) ? graph.getNodeAttributes(entry.node) : undefined
  const name = node === undefined ? entry.node : nameOf(node, graph, words).text
  const work = node === undefined ? undefined : workNameOf(node, graph, words)
  const note = useTyped((text) => {
    const written = text.trim() || undefined
    if (written !== entry.note) void amend(entry, { note: written, tags: entry.tags })
  })
  const tags = useTyped((text) => {
    const written = tagsIn(text)
    if (written.join() !== (entry.tags ?? []).join())
      void amend(entry, { note: entry.note, tags: written.length === 0 ? undefined : written })
  })
  const drop = () => {
    // The button goes with its entry: the focus goes on to the next one's, or the one before.
    focusOn(props.beside)
    void remove(entry)
  }
  return (
    <li className={style.entry} data-entry={entry.node} data-entry-id={entry.id}>
      <div className={style.head}>
        <p className={style.node}>
          {node === undefined ? (
            <>
              {entry.node} <span className={style.soft}>({t("import.unknown")})</span>
            </>
          ) : (
            <NodeLink node={node} icon />
          )}
        </p>
        <div className={style.moves}>
          {props.canMove && (
            <>
              <IconButton
                label={t("collection.up", { name })}
                icon="up"
                disabled={props.isFirst}
                act={() => void move(entry, -1)}
              />
              <IconButton
                label={t("collection.down", { name })}
                icon="down"
                disabled={props.isLast}
                act={() => void move(entry, 1)}
              />
            </>
          )}
          <IconButton label={t("collection.drop", { name })} icon="clear" act={drop} />
        </div>
      </div>
      {node !== undefined && (
        <p className={style.soft}>
          <Texts of={[...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)]} />
        </p>
      )}
      <Met entry={entry} />
      <label className={style.field}>
        <span>{t("collection.note")}</span>
        <textarea rows={entry.note === undefined ? 1 : 3} defaultValue={entry.note} {...note} />
      </label>
      <label className={style.field}>
        <span>{t("collection.tags")}</span>
        <input
          defaultValue={entry.tags?.join(", ")}
          placeholder={t("collection.tags.hint")}
          {...tags}
          onBlur={(event) => {
            tags.onBlur()
            event.target.value = tagsIn(event.target.value).join(", ")
          }}
        />
      </label>
    </li>
  )
}

/** The words around the place, and the way back to it. */
function Met({ entry: { quotation, savedAt } }: { entry: Entry }) {
  const { t, date } = useWords()
  const day = savedAt === undefined ? "" : date(savedAt.slice(0, 10))
  if (quotation === undefined)
    return day === "" ? null : <p className={style.soft}>{t("collection.saved", { date: day })}</p>
  const { before, text, after, title, url } = quotation
  return (
    <figure className={style.met}>
      <blockquote>
        {before}
        <mark>{text}</mark>
        {after}
      </blockquote>
      <figcaption>
        <a href={linkTo(quotation)} target="_blank" rel="noreferrer">
          {title || url}
        </a>
        {day !== "" && `, ${day}`}
      </figcaption>
    </figure>
  )
}
