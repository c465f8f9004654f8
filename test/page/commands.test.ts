import { describe, expect, test } from "vitest"
import en from "#extension/locales/en/shortcuts.json"
import fr from "#extension/locales/fr/shortcuts.json"
import { COMMANDS, manifestCommands, manifestMessages } from "#extension/commands/index.ts"
import { cite } from "#extension/background/cite.ts"
import { idsFor } from "#extension/background/typed.ts"
import type { PageReference } from "#extension/shared/messages.ts"
import { buildGraph } from "#graph/build/index.ts"
import { digestOf, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const digest = digestOf(openGraph(buildGraph(loadData())), new Set(["ets185", "ets189", "cets224"]))

describe("commands", () => {
  test("have names, ids and keys of their own, at most four keys in all", () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length)
    const keys = COMMANDS.flatMap(({ key }) => key ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBeLessThanOrEqual(4)
  })

  test("are named in the browser's list of keys, in both languages", () => {
    const languages = [manifestMessages(en), manifestMessages(fr)]
    for (const { description } of Object.values(manifestCommands())) {
      const key = /^__MSG_(\w+)__$/.exec(description)![1]!
      const names = languages.map((messages) => messages[key]!.message)
      expect(new Set(names).size).toBe(2)
      for (const name of names) expect(name).toMatch(/^[A-Z]/)
    }
  })
})

describe("the address bar", () => {
  test.each([
    ["18.1.b", "ets185:18.1.b"],
    ["18 1 b", "ets185:18.1.b"],
    ["18(1)(b)", "ets185:18.1.b"],
    ["article 32 letter b", "ets185:32.b"],
    ["Art. 6.1.a.i", "ets185:6.1.a.i"],
    ["19", "ets185:19"],
  ])("finds %s", (typed, id) => {
    expect(idsFor(digest, typed)[0]).toBe(id)
  })

  test.each(["hacking", "", "99", "convention"])("finds nothing for %j", (typed) => {
    expect(idsFor(digest, typed)).toEqual([])
  })
})

describe("a citation of a reference", () => {
  const reference = {
    text: "Article 18(1)(b)",
    before: "… of the report, under ",
    after: " of the Convention, a …",
    targets: ["ets185:18.1.b"],
  } as PageReference
  const url = "https://example.org/a?b#c"

  test("is short, long or an id", () => {
    expect(cite("short", reference, url, digest, "en")).toBe(
      "Article 18, paragraph 1.b, Budapest Convention",
    )
    expect(cite("long", reference, url, digest, "fr")).toBe(
      "Convention sur la cybercriminalité (STE n° 185), Article 18, paragraphe 1.b",
    )
    expect(cite("id", reference, url, digest, "en")).toBe("ets185:18.1.b")
  })

  test("is a link that leads to the very words", () => {
    expect(cite("link", reference, url, digest, "en")).toBe(
      "https://example.org/a?b#:~:text=of%20the%20report%2C%20under-,Article%2018(1)(b),-of%20the%20Convention%2C%20a",
    )
  })
})
