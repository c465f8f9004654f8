import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { CATALOGUES } from "#extension/locales/index.ts"
import type { Entry } from "#extension/shared/speak.ts"
import { EXPORTERS } from "#graph/export/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { WHY } from "#graph/read/types.ts"

const ROOT = fileURLToPath(new URL("../../extension/", import.meta.url))
const LOCALES = fileURLToPath(new URL("../../extension/locales/", import.meta.url))
const SOURCE = globSync("{background,commands,panel,viewer}/**/*.{ts,tsx}", { cwd: ROOT })
  .map((path) => readFileSync(`${ROOT}/${path}`, "utf8"))
  .join("\n")

const { en, fr }: Record<"en" | "fr", Record<string, Entry>> = CATALOGUES
const keys = Object.keys(en)

describe("the catalogues", () => {
  test("have the same files and keys, sorted, with the same places to fill in", () => {
    expect(Object.keys(fr)).toEqual(keys)
    for (const room of globSync("en/*.json", { cwd: LOCALES })) {
      const [inEnglish, inFrench] = [room, room.replace("en/", "fr/")].map((path) =>
        Object.keys(JSON.parse(readFileSync(`${LOCALES}/${path}`, "utf8")) as object),
      )
      expect(inFrench, room).toEqual(inEnglish)
      expect(inEnglish, room).toEqual(inEnglish?.toSorted())
    }
    for (const key of keys) {
      expect(placesOf(fr[key]!), key).toEqual(placesOf(en[key]!))
    }
  })

  test("hold no key that nothing asks for", () => {
    // A key is written out, or its beginning stands before a place: t(`kind.${kind}`).
    const beginnings = [...SOURCE.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)].map((match) => match[1]!)
    const unused = keys.filter(
      (key) =>
        !SOURCE.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    )
    expect(unused).toEqual([])
  })

  test("name every kind, rule and format there is", () => {
    for (const kind of NODE_KINDS) expect(keys).toContain(`kind.${kind}`)
    for (const kind of NODE_KINDS) expect(keys).toContain(`count.${kind}`)
    for (const rule of WHY) expect(keys).toContain(`why.${rule}`)
    for (const { id } of EXPORTERS)
      for (const part of ["name", "for", "lacks"]) expect(keys).toContain(`export.${part}.${id}`)
  })

  test("have the plural forms of their language", () => {
    for (const [lang, catalogue] of Object.entries(CATALOGUES)) {
      // French also has a form for millions, which reads as the one for many.
      const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories
      for (const [key, entry] of Object.entries(catalogue)) {
        if (typeof entry === "string") continue
        for (const form of Object.keys(entry)) expect(wanted, key).toContain(form)
        expect(entry, key).toHaveProperty("one")
        expect(entry, key).toHaveProperty("other")
      }
    }
  })

  test("keep French punctuation on the line of its word", () => {
    for (const [key, entry] of Object.entries(fr)) {
      expect(JSON.stringify(entry), key).not.toMatch(/« |[^\u00A0][»;:?!](?=\s|\.|$)(?<!":)/)
    }
  })
})

describe("the components", () => {
  test("hold no words of their own outside the catalogues", () => {
    const spoken = globSync("**/*.tsx", { cwd: ROOT }).flatMap((path) => {
      const source = readFileSync(`${ROOT}/${path}`, "utf8")
      const between = source.matchAll(/>\s*(\p{L}[\p{L}\s,.'’!-]+)</gu)
      const attributes = source.matchAll(
        /\b(?:aria-label|title|placeholder|alt)="([^"]*[A-Z ][^"]*)"/g,
      )
      return [...between, ...attributes].map((match) => `${path}: ${match[1]}`)
    })
    expect(spoken).toEqual([])
  })
})

function placesOf(entry: string | Record<string, string>): string[] {
  return [...new Set(JSON.stringify(entry).match(/\{\w+\}/g))].sort()
}
