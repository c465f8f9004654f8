import { useState } from "react"
import { readSubset } from "#graph/export/index.ts"
import { annotationsIn } from "#graph/export/read-annotations.ts"
import { addCollection, keep } from "../../collection/store.ts"
import { FileButton } from "../../parts/FileButton.tsx"
import { Said } from "../../parts/Said.tsx"
import { useWords } from "../../words/context.tsx"

/** Opens an exported file as a new collection; those that are there stay as they are. */
export function ImportFile(props: { onDone(collection: string): void }) {
  const { t } = useWords()
  const [said, setSaid] = useState("")
  const open = async (file: File) => {
    try {
      const subset = readSubset(await file.text())
      const { collection } = subset.selection
      const name = typeof collection === "string" ? collection : file.name.replace(/\.\w+$/, "")
      const annotations = annotationsIn(subset)
      const made = await addCollection(name)
      await keep(
        annotations.length > 0 ? annotations : subset.nodes.map(({ id }) => ({ node: id })),
        made.id,
      )
      setSaid("")
      props.onDone(made.id)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setSaid(t("import.failed", { file: file.name, reason }))
    }
  }
  return (
    <>
      <FileButton label={t("collection.import")} testId="collection-import" onFile={open} />
      <Said>{said}</Said>
    </>
  )
}
