import { browser } from "wxt/browser"
import type { Acts, CitationForm } from "#extension/commands/index.ts"
// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import { addressOf } from "#extension/shared/address.ts"
import { sendMessage } from "#extension/shared/messages.ts"
import { revealFrame } from "#extension/shared/reveal.ts"
import { siteOf } from "#extension/shared/site.ts"
import { sitesOff, switchSite } from "#extension/shared/storage.ts"
import { fileIn, isViewer } from "#extension/shared/viewer.ts"
import { cite } from "./cite.ts"
import { digest } from "./digest.ts"
import { focusOn, openPanel } from "./panel.ts"
import { openInViewer } from "./pdf.ts"
import { currentWords } from "./words.ts"

interface Tab {
  id?: number | undefined
  windowId: number
  url?: string | undefined
}

type Address = Promise<string | undefined>

/** What commands do, in a tab. */
export function actsIn(tab: Tab): Acts {
  const tabId = tab.id ?? -1
  const address = addressOf(tab).catch(() => tab.url)
  const focus = (what: { node?: string; query?: string }) =>
    focusOn(tab.windowId, { node: "", index: -1, ...what, tabId, at: Date.now() })
  return {
    async step(by) {
      if (!isViewer(await address)) return step(tabId, by)
      await sendMessage("viewerStep", by, tabId).catch(() => undefined)
    },
    openCurrent() {
      openPanel(tab.windowId)
      void currentIn(tabId, address).then((found) => {
        const node = found?.targets[0]
        return node === undefined ? undefined : focus({ node })
      })
    },
    lookUp(words) {
      openPanel(tab.windowId)
      void (words === undefined ? selectionIn(tabId, address) : Promise.resolve(words)).then(
        (query) => (query.trim() === "" ? undefined : focus({ query: query.trim().slice(0, 200) })),
      )
    },
    async toggleSite() {
      const url = (await address) ?? ""
      await switchSite(url, (await sitesOff.getValue()).includes(siteOf(url)))
    },
    copy: (form) => copy(tabId, address, form),
    openPdf: () => openInViewer(tab),
  }
}

/** Goes on in the frame where the user was last; at its end, in the next one. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  const frames = await inFrames(tabId, () => globalThis.glossator?.whereabouts?.() ?? null)
  const reading = frames.filter(({ result }) => (result?.count ?? 0) > 0)
  if (reading.length === 0) return
  const order = reading.toSorted((a, b) => a.frameId - b.frameId)
  const latest = order.reduce((best, each) => (each.result!.at > best.result!.at ? each : best))
  let at = order.indexOf(latest)
  for (let tries = 0; tries <= order.length; tries += 1) {
    const { frameId } = order[(at + order.length) % order.length]!
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (direction: 1 | -1, fromEdge: boolean) =>
        globalThis.glossator?.step?.(direction, fromEdge) ?? false,
      args: [by, tries > 0],
    })
    if (answer?.result === true) return revealFrame(tabId, frameId)
    at += by
  }
}

async function currentIn(tabId: number, address: Address) {
  if (isViewer(await address))
    return sendMessage("viewerCurrent", undefined, tabId).catch(() => null)
  const frames = await inFrames(tabId, () => {
    const desk = globalThis.glossator
    return { at: desk?.whereabouts?.().at ?? 0, reference: desk?.current?.() ?? null }
  })
  const known = frames.map(({ result }) => result).filter((result) => result?.reference)
  const [latest] = known.sort((a, b) => b!.at - a!.at)
  return latest?.reference ?? null
}

async function selectionIn(tabId: number, address: Address): Promise<string> {
  if (isViewer(await address))
    return sendMessage("viewerSelection", undefined, tabId).catch(() => "")
  const frames = await inFrames(tabId, () => String(getSelection() ?? ""))
  return frames.map(({ result }) => result ?? "").find((text) => text.trim() !== "") ?? ""
}

async function copy(tabId: number, address: Address, form: CitationForm): Promise<void> {
  const reference = await currentIn(tabId, address)
  const words = await currentWords()
  const url = (await address) ?? ""
  const text = reference && cite(form, reference, fileIn(url) ?? url, await digest(), words.lang)
  const said =
    text === null ? words.t("commands.copy.nothing") : words.t("commands.copied", { text })
  if (text !== null && isViewer(url)) await sendMessage("viewerCopy", text, tabId)
  else if (text !== null) {
    await browser.scripting.executeScript({ target: { tabId }, func: toClipboard, args: [text] })
  }
  await browser.action.setTitle({ tabId, title: `Glossator · ${said}` })
}

/** Runs in the page. Through the page's own copying, which changes nothing in it. */
function toClipboard(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener("copy", fill, { capture: true, once: true })
  document.execCommand("copy")
  removeEventListener("copy", fill, { capture: true })
}

function inFrames<T>(tabId: number, func: () => T) {
  return browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func })
    .catch(() => [])
}
