import { expect, test } from "vitest"
import { serviceWorker } from "../../scripts/lib/chromium.ts"
import { ref, watched } from "./pages.ts"
import { panelBeside, textOf, toList } from "./panel.ts"
import { sureWords, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  "one.html": watched(`<p>See ${ref(18)}.</p>`),
  "two.html": watched(`<p id="text">See ${ref(19)}.</p>`),
})

test("where the reader cannot be had, the panel says so, and not that nothing is there; it is tried again", async () => {
  const [one] = await visit.read("one.html")
  const panel = await panelBeside(one, "Article 18", "ets185:18")
  await toList(panel)
  await one.close()

  // A background that has just woken up, and gets no data.
  await (await serviceWorker(visit.browser)).close()
  const [page, heard] = await visit.heard("two.html")
  const worker = await serviceWorker(visit.browser)
  await worker.evaluate(() => {
    globalThis.fetch = () => Promise.reject(new Error("no data today"))
  })
  await page.reload()
  await page.bringToFront()
  const said = await until("the sentence", async () => {
    const text = await textOf(panel, "main")
    return text.includes("could not be read") ? text : null
  })
  expect(said).toContain("no data today")
  expect(said).not.toContain("No references found")
  expect(await sureWords(page)).toEqual([])
  expect(heard).toEqual([])

  await (await serviceWorker(visit.browser)).close()
  await page.evaluate((words) => (document.querySelector("#text")!.textContent = words), ref(20))
  await until("the mark", async () => (await sureWords(page)).join() === "Article 20")
  await until("the list", async () => (await textOf(panel, "main")).includes("Article 20"))
  expect(await textOf(panel, "main")).not.toContain("could not be read")
})
