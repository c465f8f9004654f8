import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { judgment, pdfOf, scan } from "../viewer/pdfs.ts"
import { faultsOf, textOf } from "./panel.ts"
import { openViewer, padded, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { until } from "./session.ts"

const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

const pdfs = setUp(async () => {
  const letter = await pdfOf([
    [{ text: "See Article 5 of the Budapest Convention.", x: 60, y: 90 }],
  ])
  const big = await pdfOf([[{ text: "See Article 6 of the Budapest Convention.", x: 60, y: 90 }]], {
    plain: true,
  })
  return {
    "scan.pdf": { bytes: await scan(2) },
    "locked.pdf": { bytes: readFileSync(LOCKED) },
    "page.pdf": { bytes: Buffer.from("<!doctype html><title>Sign in</title>"), type: "text/html" },
    "empty.pdf": { bytes: new Uint8Array() },
    "text.pdf": { bytes: Buffer.from("Article 5 of the Budapest Convention") },
    "corrupt.pdf": { bytes: Buffer.from("%PDF-1.7\n%junk\n1 0 obj\n<<") },
    "truncated.pdf": { bytes: (await judgment(60)).bytes.subarray(0, 20_000) },
    "refused.pdf": { bytes: letter, status: 403 },
    "large.pdf": { bytes: letter, padding: { at: 100, length: 500_000_000 } },
    "pieces.pdf": { ...padded(big, 500_000_000), ranges: true },
  }
})

describe("files that are not as they should be", () => {
  test.each([
    ["page.pdf", "is a web page, not a PDF"],
    ["text.pdf", "is not a PDF"],
    ["empty.pdf", "is empty"],
    ["corrupt.pdf", "is damaged or incomplete"],
    ["refused.pdf", "answer 403"],
    ["nothing.pdf", "answer 404"],
    ["large.pdf", "more than 500 MB"],
  ])("%s is said in one sentence, and nothing reaches the console", async (name, words) => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at(name))
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain(words)
    expect(said.filter((line) => !line.includes("Failed to load resource"))).toEqual([])
    await page.close()
  })

  test("a server that is not there, and a file of the disk that may not be read", async () => {
    const { page, said } = await openViewer(pdfs.browser, "http://127.0.0.1:9/a.pdf")
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain("cannot be reached")
    const other = await openViewer(pdfs.browser, "file:///etc/a.pdf")
    await other.page.waitForSelector("[role=alert]")
    expect(await textOf(other.page, "[role=alert]")).toMatch(/access to file URLs|no file at/)
    const lines = [...said, ...other.said]
    expect(lines.filter((line) => !line.includes("Failed to load resource"))).toEqual([])
    await page.close()
    await other.page.close()
  })

  test("a truncated file shows what is left of it, or says that it is damaged", async () => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("truncated.pdf"))
    await page.waitForSelector("[role=alert], .sheet canvas, .complaint")
    expect(said).toEqual([])
    await page.close()
  })

  test("a scan says that it is one, in the page and in the panel", async () => {
    const { page } = await openViewer(pdfs.browser, pdfs.files.at("scan.pdf"))
    const model = await untilAllRead(pdfs.browser, page)
    expect(model.references).toEqual([])
    await page.waitForFunction(() => document.body.innerText.includes("a scan"))
    await until("the panel's sentence", async () =>
      (await untilAllRead(pdfs.browser, page)).fault?.includes("a scan"),
    )
    await page.close()
  })

  test("a locked file asks for its password until it is right", async () => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("locked.pdf"))
    await page.waitForSelector("dialog[open] #password")
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.type("geneva\n")
    await page.waitForSelector("#password-wrong")
    await page.keyboard.type("strasbourg\n")
    const model = await untilAllRead(pdfs.browser, page)
    expect(model.references.map(({ text }) => text)).toEqual(["Article 19"])
    await page.goto(page.url())
    await page.waitForSelector("dialog[open] #password")
    await page.keyboard.press("Escape")
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain("protected by a password")
    expect(said).toEqual([])
    await page.close()
  })

  test("a file of 500 MB is taken in pieces, and only those that are needed", async () => {
    const before = pdfs.files.sent()
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("pieces.pdf"))
    const model = await untilAllRead(pdfs.browser, page)
    expect(model.references.map(({ text }) => text)).toEqual(["Article 6"])
    expect(pdfs.files.sent() - before).toBeLessThan(5_000_000)
    expect(said).toEqual([])
    await page.close()
  })
})
