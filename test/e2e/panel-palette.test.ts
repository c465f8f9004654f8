import type { Page } from "puppeteer-core"
import { expect, test } from "vitest"
import { faultsOf, sharedPanel, textOf } from "./panel.ts"

let page: Page
sharedPanel("#/settings", (opened) => (page = opened))

async function openPalette(): Promise<void> {
  await page.keyboard.down("Control")
  await page.keyboard.press("k")
  await page.keyboard.up("Control")
  await page.waitForSelector("dialog[open] input")
}

const chosen = () =>
  page.$eval("dialog input", (field) => {
    const id = field.getAttribute("aria-activedescendant") ?? ""
    return document.querySelector<HTMLElement>(`#${id}`)?.dataset["row"]
  })

test("the palette goes by keyboard to a typed citation, and offers it again as opened last", async () => {
  await openPalette()
  expect(await faultsOf(page)).toEqual([])
  await page.keyboard.type("Art. 18 Abs. 1 lit. b")
  await page.waitForSelector('[data-row="citation ets185:18.1.b"][aria-selected=true]')
  await page.keyboard.press("Enter")
  await page.waitForSelector('article[data-node="ets185:18.1.b"]')
  expect(await page.$("dialog")).toBeNull()
  await openPalette()
  expect(await chosen()).toBe("recent ets185:18.1.b")
  await page.keyboard.press("Escape")
  await page.waitForFunction(() => document.querySelector("dialog") === null)
})

test("the palette finds views and commands by name and says when nothing is found", async () => {
  await openPalette()
  await page.keyboard.type("pin the")
  await page.waitForSelector('[data-row="command pin"][aria-selected=true]')
  await page.keyboard.press("Enter")
  await page.waitForFunction(() => document.body.innerText.includes("Pinned: clicks in the page"))
  await openPalette()
  await page.keyboard.type("zzzzqqqq")
  await page.waitForFunction(() => document.querySelectorAll("[role=option]").length === 0)
  expect(await textOf(page, "dialog")).toContain("Nothing goes by that name")
})
