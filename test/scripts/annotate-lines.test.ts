import { PassThrough } from "node:stream"
import { expect, test } from "vitest"
import { annotateLines } from "../../scripts/annotate/lines.ts"
import { loadReader } from "../../scripts/lib/reader.ts"

const TREATY = "https://www.coe.int/en/web/cybercrime/the-budapest-convention"
const reader = loadReader()

/** The targets of the references found in a line. */
async function targetsOf(line: object): Promise<string[]> {
  const input = new PassThrough()
  const output = new PassThrough()
  input.end(`${JSON.stringify({ id: 1, ...line })}\n`)
  await annotateLines(input, output, reader)
  const { refs } = JSON.parse(String(output.read())) as { refs: { targets: string[] }[] }
  return refs.flatMap(({ targets }) => targets)
}

const bare = "The order under Article 18 reached the provider."

test("the address says what a page is about, as it does in the browser", async () => {
  expect(await targetsOf({ text: bare })).toEqual([])
  expect(await targetsOf({ text: bare, url: TREATY })).toEqual(["ets185:18"])
  expect(await targetsOf({ text: bare, pageHint: "Orders", url: TREATY })).toEqual(["ets185:18"])
})

test("an address in the place of the title counts as one", async () => {
  expect(await targetsOf({ text: bare, pageHint: TREATY })).toEqual(["ets185:18"])
})

test("the address says whose code is meant", async () => {
  const text = "Section 1 of the Computer Misuse Act was charged."
  const british = await targetsOf({ text, url: "https://www.legislation.gov.uk/ukpga/1990/18" })
  expect(british).toEqual(["gb/computer-misuse-act-1990:1"])
  expect(await targetsOf({ text, url: "https://sso.agc.gov.sg/Act/CMA1993" })).not.toEqual(british)
})
