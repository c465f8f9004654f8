import { useEffect, useState } from "react"
import { openCollection } from "../../collection/current.ts"
import { titleOf } from "../../collection/model.ts"
import { addCollection, load } from "../../collection/store.ts"
import { useKept } from "../../collection/use-kept.ts"
import button from "../../parts/button.module.css"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { go } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./collection.module.css"
import { Fault } from "./Fault.tsx"
import { ImportFile } from "./ImportFile.tsx"
import { OneCollection } from "./OneCollection.tsx"
import { Undo } from "./Undo.tsx"

function show(id: string): void {
  go({ view: "collection", id })
}

/** One collection, and the way to the others. */
export function Collections({ id }: { id: string }) {
  const words = useWords()
  const { t } = words
  const { collections } = useKept()
  const [state, setState] = useState<"loading" | "ready" | "closed">("loading")
  const [last, setLast] = useState<string | null>(null)
  useEffect(() => {
    Promise.all([load(), openCollection.getValue()]).then(
      ([, open]) => {
        setLast(open)
        setState("ready")
      },
      () => setState("closed"),
    )
  }, [])
  const wanted = id === "" ? last : id
  const chosen = collections.find((each) => each.id === wanted) ?? collections[0]
  useEffect(() => {
    if (chosen !== undefined) void openCollection.setValue(chosen.id)
  }, [chosen])
  const create = async () => {
    show((await addCollection()).id)
  }
  return (
    <div className={style.view}>
      <Heading>{t("collection.title")}</Heading>
      <Fault />
      {state === "closed" && <p role="alert">{t("collection.closed")}</p>}
      {state === "ready" && (
        <>
          <div className={style.choose}>
            {collections.length > 1 && (
              <label className={style.which}>
                <span>{t("collection.which")}</span>
                <select value={chosen?.id} onChange={(event) => show(event.target.value)}>
                  {collections.map((each) => (
                    <option key={each.id} value={each.id}>
                      {titleOf(each, words)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <button type="button" className={button.button} onClick={() => void create()}>
              {t("collection.new")}
            </button>
            <ImportFile onDone={show} />
          </div>
          {chosen === undefined ? (
            <Empty title={t("collection.empty")}>
              <p>{t("collection.empty.body")}</p>
            </Empty>
          ) : (
            <OneCollection key={chosen.id} collection={chosen} />
          )}
          <Undo onDone={show} />
        </>
      )}
    </div>
  )
}
