import { expect, test } from "vitest"
import { joinFrames } from "#extension/shared/frames.ts"
import type { PageModel, PageStatus } from "#extension/shared/messages.ts"
import { pinAt, pinKey, siteOf } from "#extension/shared/site.ts"

function model(title: string, status: PageStatus, ...texts: string[]): PageModel {
  const references = texts.map((text, index) => ({
    index,
    place: { frame: 0, index, revision: 3 },
    text,
    before: "",
    after: "",
    targets: ["ets185:18"],
    instrument: "ets185",
    confidence: 1,
    sure: true,
    why: [],
  }))
  return { url: title, title, lang: "en", status, revision: 3, references }
}

test("the frames of a tab are one list, and every reference still says where it stands", () => {
  const joined = joinFrames([
    { frame: 7, model: model("frame", "done", "c") },
    { frame: 0, model: model("page", "idle", "a", "b") },
  ])!
  expect(joined.title).toBe("page")
  expect(joined.status).toBe("done")
  expect(joined.references.map(({ index, text, place }) => [index, text, place])).toEqual([
    [0, "a", { frame: 0, index: 0, revision: 3 }],
    [1, "b", { frame: 0, index: 1, revision: 3 }],
    [2, "c", { frame: 7, index: 0, revision: 3 }],
  ])
})

test("a tab is still being read while one of its frames is, and says the first fault", () => {
  const joined = joinFrames([
    { frame: 0, model: model("page", "done") },
    { frame: 2, model: { ...model("frame", "reading"), fault: "It broke." } },
  ])!
  expect(joined.status).toBe("reading")
  expect(joined.fault).toBe("It broke.")
  expect(joinFrames([])).toBeUndefined()
})

test("a pin of the page comes before that of its site, and holds wherever in the page one is", () => {
  const at = "https://law.example/a?b=1#c"
  expect(siteOf(at)).toBe("law.example")
  const pins = { [pinKey("site", at)]: "ets189" }
  expect(pinAt(pins, "https://law.example/other")).toEqual({ scope: "site", instrument: "ets189" })
  const both = { ...pins, [pinKey("page", at)]: "ets185" }
  expect(pinAt(both, "https://law.example/a?b=1#d")?.instrument).toBe("ets185")
  expect(pinAt(both, "https://law.example/a?b=2")?.instrument).toBe("ets189")
  expect(pinAt(both, "https://elsewhere.example/a?b=1")).toBeNull()
})

test("files and addresses without a host have a site too", () => {
  expect(siteOf("file:///home/a.html")).toBe("file:")
  expect(siteOf("nonsense")).toBe("")
})
