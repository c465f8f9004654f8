import type { Words } from "../../words/index.ts"
import { MANY, type Branch } from "./branches.ts"

/** What a fold or the rest of one is called: "31 laws", "Show 100 more · 214 laws left". */
export function foldName({ kind, count, restOf }: Branch, { t, n }: Words): string {
  const many = n(`count.${kind}`, count)
  if (restOf === "") return many
  const more = t("neighbourhood.more", { shown: Math.min(MANY, count) })
  return count > MANY ? `${more} · ${t("neighbourhood.left", { many })}` : more
}
