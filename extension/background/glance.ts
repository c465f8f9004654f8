import { browser } from "wxt/browser"
import marked from "#extension/generated/marked.json"
import type { Glance, GlanceRequest, Worded } from "#extension/shared/glance.ts"
import { onMessage } from "#extension/shared/messages.ts"
import { pinAt } from "#extension/shared/site.ts"
import { pins } from "#extension/shared/storage.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Digest, DigestEntry } from "#graph/query/digest.ts"
import type { Why } from "#graph/read/types.ts"
import { digest, entryAt } from "./digest.ts"
import { addressOf } from "./wishes.ts"
import { currentWords, type Words } from "./words.ts"

/** Rules by which the page at large, and not the words beside the number, decided what is meant. */
const BY_CONTEXT: ReadonlySet<Why> = new Set([
  "section",
  "block",
  "pin",
  "page-topic",
  "uncertain",
  "ambiguous",
])

/** Answers cards in pages with a few ready lines, so that no page ever holds the graph. */
export function startGlances(): void {
  onMessage("glance", async ({ data, sender }) => {
    const [all, words, fixed] = await Promise.all([digest(), currentWords(), pins.getValue()])
    const active = pinAt(fixed, addressOf(sender))?.instrument ?? null
    return glanceAt(all, data, active, words)
  })
}

/** What the card says of a reference; null where nothing is known of it. */
export function glanceAt(
  all: Digest,
  { targets, instrument, sure, why }: GlanceRequest,
  pinned: string | null,
  words: Words,
): Glance | null {
  const found = entryAt(all, targets[0] ?? "")
  if (found === null) return null
  const { id, entry } = found
  const { t } = words
  const say = (text: Localised | undefined): Worded | null =>
    text === undefined ? null : inLanguage(text, words.lang)
  const nameOf = (work: string) => say(all[work]?.label)?.text ?? work
  return {
    lang: words.lang,
    node: id,
    label: labelOf(all, targets, entry, words),
    title: say(entry.title),
    work: entry.work === undefined ? null : say(all[entry.work]?.label),
    line: say(entry.line),
    counts: [
      ...(entry.inForce === false ? [t("glance.notinforce")] : []),
      ...(entry.counts ?? []).map(([kind, count]) => words.n(`count.${kind}`, count)),
    ],
    certainty: t(sure ? "glance.sure" : "glance.unsure"),
    why: why.map((rule) => t(`why.${rule}`)),
    pin:
      marked.includes(instrument) && (pinned !== null || why.some((rule) => BY_CONTEXT.has(rule)))
        ? {
            active: pinned === null ? null : t("glance.pin.active", { instrument: nameOf(pinned) }),
            instrument,
            offer: t("glance.pin.offer", { instrument: nameOf(instrument) }),
          }
        : null,
    words: {
      open: t("glance.open"),
      panelHint: browser.sidePanel ? null : t("glance.panel.hint"),
      close: t("glance.close"),
      hoverOff: t("glance.hover.off"),
      pinPage: t("glance.pin.page"),
      pinSite: t("glance.pin.site"),
      unpin: t("glance.unpin"),
      label: t("glance.label"),
      why: t("glance.why"),
    },
  }
}

/** The provision's name; both ends of a range. */
function labelOf(
  all: Digest,
  targets: readonly string[],
  entry: DigestEntry,
  words: Words,
): Worded {
  const first = inLanguage(entry.label, words.lang)
  const end = targets.length > 1 ? all[targets.at(-1)!] : undefined
  if (end === undefined) return first
  const last = inLanguage(end.label, words.lang)
  return { ...first, text: words.t("glance.range", { first: first.text, last: last.text }) }
}
