import type { CitationForm } from "#extension/commands/index.ts"
import type { PageReference } from "#extension/shared/messages.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Digest } from "#graph/query/digest.ts"
import { entryAt } from "./digest.ts"

/** A reference of a page as a citation, or as a link that leads to the very words. */
export function cite(
  form: CitationForm,
  reference: PageReference,
  url: string,
  all: Digest,
  lang: string,
): string {
  const target = reference.targets[0] ?? ""
  if (form === "id") return reference.targets.join(" ")
  if (form === "link") return linkTo(reference, url)
  const found = entryAt(all, target)
  if (found === null) return reference.text
  const label = inLanguage(found.entry.label, lang).text
  const work = found.entry.work === undefined ? undefined : all[found.entry.work]
  if (work === undefined) return label
  const say = (text: typeof work.label | undefined) => (text ? inLanguage(text, lang).text : "")
  if (form === "short") return `${label}, ${say(work.label)}`
  const number = work.reference ? ` (${say(work.reference)})` : ""
  return `${say(work.title ?? work.label)}${number}, ${label}`
}

/** The page's address with a text fragment, which browsers scroll to; the page of a PDF. */
function linkTo({ text, before, after, leaf }: PageReference, url: string): string {
  if (leaf !== undefined) return `${url.split("#")[0]}#page=${leaf}`
  const lead = wordsOf(before).slice(-4).join(" ")
  const trail = wordsOf(after).slice(0, 4).join(" ")
  const fragment = [lead && `${part(lead)}-`, part(text), trail && `-${part(trail)}`]
  return `${url.split("#")[0]}#:~:text=${fragment.filter((each) => each !== "").join(",")}`
}

/** In a text fragment a dash parts the context from the words. */
function part(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D")
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "" && word !== "…")
}
