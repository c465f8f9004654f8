import type { Reference } from "#graph/read/index.ts"
import { columns } from "./table.ts"
import { isCounted, isRight } from "./tally.ts"
import type { Case } from "./sets.ts"

/** How many places are listed of each sort of change. */
const LISTED = 12

interface Change {
  lang: string
  place: string
  words: string
}

/** What changed between two readings of the same cases, in words. */
export function compare(
  cases: readonly Case[],
  before: readonly Reference[][][],
  after: readonly Reference[][][],
  commit: string,
): string {
  const gained = changes(cases, after, before, true)
  const lost = changes(cases, before, after, true)
  const mended = changes(cases, before, after, false)
  const broken = changes(cases, after, before, false)
  const langs = [...new Set(cases.map(({ lang }) => lang))].sort()
  const head = [`since ${commit}`, "gained", "lost", "no longer wrong", "newly wrong"]
  const rows = langs.map((lang) => [
    lang || "not said",
    ...[gained, lost, mended, broken].map((sort) => countOf(sort, lang)),
  ])
  return [columns([head, ...rows]), listed("Lost", lost), listed("Newly wrong", broken)].join(
    "\n\n",
  )
}

/** References of one reading, right or wrong, that the other does not have. */
function changes(
  cases: readonly Case[],
  one: readonly Reference[][][],
  other: readonly Reference[][][],
  right: boolean,
): Change[] {
  return cases.flatMap((each, i) =>
    each.want.flatMap((wanted, block) =>
      one[i]![block]!.filter(
        (found) =>
          isCounted(each, found) &&
          isRight(found, wanted) === right &&
          !isRight(found, other[i]![block]!),
      ).map(({ start, end, targets }) => {
        const { lang, place, text } = each
        const whole = typeof text === "string" ? text : text[block]!.text
        return { lang, place, words: `${whole.slice(start, end)} → ${targets.join(", ")}` }
      }),
    ),
  )
}

function countOf(changed: readonly Change[], lang: string): string {
  return String(changed.filter((change) => change.lang === lang).length)
}

function listed(name: string, found: readonly Change[]): string {
  if (found.length === 0) return `${name}: none.`
  const lines = found.slice(0, LISTED).map(({ place, words }) => `  ${place}: ${words}`)
  const more = found.length > LISTED ? [`  … and ${found.length - LISTED} more`] : []
  return [`${name}:`, ...lines, ...more].join("\n")
}
