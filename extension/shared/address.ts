import { browser } from "wxt/browser"
import { fileIn } from "./viewer.ts"

interface Tab {
  id?: number | undefined
  url?: string | undefined
}

/**
 * Address of a tab; undefined where we are kept away from it. Chromium (seen in 150) leaves the
 * addresses of our own pages out of their tabs, and gives them with the contexts only.
 */
export async function addressOf({ id, url }: Tab): Promise<string | undefined> {
  if (url !== undefined || id === undefined) return url
  return (await ownTabs()).get(id)
}

/** The tab that shows what is at an address, be it in the viewer. */
export async function tabShowing(url: string): Promise<number | undefined> {
  const own = await ownTabs()
  // Patterns of the browser know no "#": tabs are compared by their whole address.
  const tab = (await browser.tabs.query({})).find(({ id = -1, url: given }) => {
    const address = given ?? own.get(id)
    return address !== undefined && (address === url || fileIn(address) === url)
  })
  return tab?.id
}

/** Addresses of the tabs that show pages of ours, by the tabs' ids; none where tabs tell theirs. */
async function ownTabs(): Promise<ReadonlyMap<number, string>> {
  const { getContexts } = browser.runtime as Partial<typeof browser.runtime>
  // Firefox has no contexts, and no need of them here.
  if (!getContexts) return new Map()
  const contexts = await getContexts({ contextTypes: ["TAB"] })
  return new Map(contexts.map(({ tabId, documentUrl = "" }) => [tabId, documentUrl]))
}
