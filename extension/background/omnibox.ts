import { browser } from "wxt/browser"
import { ownUrl } from "#extension/shared/viewer.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Digest } from "#graph/query/digest.ts"
import { digest } from "./digest.ts"
import { idsFor } from "./typed.ts"
import { currentWords } from "./words.ts"

/** How many suggestions the address bar shows. */
const SHOWN = 6

/** "bc 18.1.b" in the address bar opens the card; anything else opens a search. */
export function startOmnibox(): void {
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const [all, { lang }] = await Promise.all([digest(), currentWords()])
    suggest(
      idsFor(all, text)
        .slice(0, SHOWN)
        .map((id) => ({ content: id, description: escape(describe(all, id, lang)) })),
    )
  })
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const all = await digest()
    const id = text in all ? text : idsFor(all, text)[0]
    const hash = id === undefined ? `#/search?${new URLSearchParams({ q: text })}` : `#/node/${id}`
    const url = ownUrl(`/sidepanel.html${hash}`)
    if (disposition === "currentTab") await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: disposition === "newForegroundTab" })
  })
}

function describe(all: Digest, id: string, lang: string): string {
  const entry = all[id]!
  const work = entry.work === undefined ? undefined : all[entry.work]
  const texts = [entry.label, entry.title, work?.label].filter((text) => text !== undefined)
  return texts.map((text) => inLanguage(text, lang).text).join(" · ")
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
