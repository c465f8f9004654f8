import type { GuidanceFile } from "#graph/model/files/guidance.ts"
import type { Builder } from "../collector.ts"

/** data/guidance: a guidance note and the provisions it interprets. */
export const guidance: Builder<GuidanceFile> = (file, out) => {
  const { id, number, title, code, adopted, summary, url, note, sources } = file
  const label = { en: `Guidance Note ${number}`, fr: `Note d’orientation ${number}` }
  out.node(
    {
      id,
      kind: "guidance-note",
      label,
      number,
      title,
      code,
      adopted,
      summary,
      url,
      note,
      sources,
    },
    "",
  )
  for (const [i, link] of file.interprets.entries()) {
    out.edge({ kind: "interprets", from: id, ...link }, `interprets[${i}].to`)
  }
}
