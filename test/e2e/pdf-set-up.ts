import type { Browser } from "puppeteer-core"
import { afterAll, beforeAll } from "vitest"
import { serveFiles, type FileServer, type Served } from "./pdf-files.ts"
import { openChromium } from "./session.ts"

/** What the tests of one file share; there once the first of them runs. */
export interface SetUp {
  browser: Browser
  files: FileServer
}

/** One browser with the extension and one server of files for all tests of a file. */
export function setUp(make: () => Promise<Record<string, Served>>): SetUp {
  const shared = {} as SetUp
  beforeAll(async () => {
    shared.files = await serveFiles(await make())
    shared.browser = await openChromium()
  })
  afterAll(async () => {
    await shared.browser?.close()
    shared.files?.close()
  })
  return shared
}
