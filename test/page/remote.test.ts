import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readPage, type PageReading } from "#extension/page/reading.ts"
import { RemoteReader, type Line } from "#extension/page/remote.ts"
import type { PageBlock, PageSource } from "#extension/page/source.ts"
import { serve } from "#extension/shared/reading/serve.ts"
import type { Asked, Told } from "#extension/shared/reading/wire.ts"
import { loadReader } from "../../scripts/lib/reader.ts"

const reader = loadReader()
const none = () => null
const ignore = () => undefined

/** A background whose lines can be cut, as its sleep does, at once or after so many answers. */
class Background {
  #gone: (() => void)[] = []
  cutAfter = Infinity
  sent: Asked[] = []

  readonly connect = (): Line => {
    let told: (told: Told) => void = ignore
    let open = true
    const hear = serve(
      {
        post: (message) => {
          if (!open) return
          this.cutAfter -= 1
          if (this.cutAfter < 0) this.sleep()
          else told(JSON.parse(JSON.stringify(message)) as Told)
        },
      },
      async () => reader,
    )
    return {
      send: (asked) => {
        if (!open) throw new Error("Attempting to use a disconnected port object")
        this.sent.push(asked)
        hear(JSON.parse(JSON.stringify(asked)) as Asked)
      },
      listen: (heard, gone) => {
        told = heard
        this.#gone.push(() => {
          if (!open) return
          open = false
          gone()
        })
      },
      close: () => (open = false),
    }
  }

  sleep(): void {
    this.cutAfter = Infinity
    for (const gone of this.#gone.splice(0)) gone()
  }
}

function sourceOf(texts: readonly string[]): PageSource {
  const blocks = texts.map((text): PageBlock => ({ text, heading: text.startsWith("#") }))
  return {
    hints: () => ({ title: "A page" }),
    blocks: () => [blocks],
    staticRange: none,
    liveRange: none,
    element: none,
    at: none,
    watch: () => undefined,
  }
}

function placesOf({ blocks, marks }: PageReading) {
  return marks.all.map(({ block, start, end, meaning, index }) => ({
    block: blocks.indexOf(block),
    words: block.text.slice(start, end),
    index,
    ...meaning,
  }))
}

function directly(texts: readonly string[]) {
  const reading = reader.open({ title: "A page" })
  const blocks = texts.map((text) => ({ text, heading: text.startsWith("#") }))
  for (const block of blocks) reading.survey(block)
  return blocks.flatMap((block, i) =>
    reading.read(block).map(({ start, end, ...meaning }) => ({
      block: i,
      words: block.text.slice(start, end),
      ...meaning,
    })),
  )
}

const TEXTS = [
  "Article 18 of the Budapest Convention allows a production order.",
  "Article 19 goes further, and so does Article 21(1)(b).",
  "The Council of Europe Convention on Cybercrime (hereinafter “the Convention”) was opened in 2001.",
  "The Convention on the Rights of the Child (hereinafter “the Convention”) is another.",
  "Under Article 2 of the Convention access alone is enough.",
  "# Second Additional Protocol",
  "Article 7 is about direct requests. § 202a StGB is German.",
  "Nothing of that sort is in here.",
]

describe("a document read over a line", () => {
  test("reads as it would at once, however it changes and whenever the line goes", async () => {
    const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 7 })
    const cut = fc.constantFrom(Infinity, Infinity, 0, 1, 2)
    const states = fc.array(fc.tuple(text, cut, fc.boolean()), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(states, async (steps) => {
        const background = new Background()
        const remote = new RemoteReader(background.connect)
        let before: PageReading | null = null
        for (const [texts, cutAfter, sleeps] of steps) {
          if (sleeps) background.sleep()
          background.cutAfter = cutAfter
          const source = sourceOf(texts)
          const { reading } = await readPage(remote, source, source.hints(), before)
          before = reading
          const wanted = directly(texts).map((each, index) => ({ ...each, index }))
          expect(placesOf(reading)).toEqual(wanted)
        }
      }),
      { numRuns: 200 },
    )
  })

  test("sends only what has changed, and gives the first window's marks before the rest", async () => {
    const background = new Background()
    const remote = new RemoteReader(background.connect)
    const texts = Array.from({ length: 400 }, (_, i) => `${TEXTS[0]} Paragraph ${i}.`)
    const first = sourceOf(texts)
    let early = -1
    const { reading } = await readPage(
      remote,
      first,
      first.hints(),
      null,
      (marks) => (early = marks.length),
    )
    // Without elements nothing is known of places, and the first block is all that counts as seen.
    expect(early).toBe(1)
    expect(reading.marks.all).toHaveLength(400)
    background.sent = []
    const second = sourceOf(texts.with(200, "Nothing more."))
    const changed = await readPage(remote, second, second.hints(), reading)
    const runs = background.sent.flatMap((asked) => ("runs" in asked ? asked.runs : []))
    expect(runs.flatMap((run) => run.texts)).toEqual(["Nothing more."])
    expect(changed.reading.marks.all).toHaveLength(399)
  })

  test("gives the first window's marks while the rest is still being walked", async () => {
    const background = new Background()
    const texts = Array.from({ length: 6000 }, (_, i) => `${TEXTS[0]} Paragraph ${i}.`)
    const source = sourceOf(texts)
    const [blocks] = [...source.blocks()]
    let walked = 0
    const slow = function* () {
      for (; walked < texts.length; walked += 100) {
        // As long as a slice, so that the page and the background get their turn.
        for (const until = performance.now() + 5; performance.now() < until;);
        yield blocks!.slice(walked, walked + 100)
      }
    }
    let earlyAt = Infinity
    const early = () => (earlyAt = walked)
    const remote = new RemoteReader(background.connect)
    const { reading } = await readPage(
      remote,
      { ...source, blocks: slow },
      source.hints(),
      null,
      early,
    )
    expect(earlyAt).toBeLessThan(texts.length / 2)
    expect(reading.marks.all).toHaveLength(texts.length)
  })

  test("fails where the page cannot be walked, and reads again afterwards", async () => {
    const background = new Background()
    const remote = new RemoteReader(background.connect)
    const source = sourceOf(TEXTS)
    const broken = function* () {
      yield [...source.blocks()][0]!.slice(0, 2)
      throw new Error("The page cannot be walked.")
    }
    const tried = readPage(remote, { ...source, blocks: broken }, source.hints(), null)
    await expect(tried).rejects.toThrow("cannot be walked")
    const { reading } = await readPage(remote, source, source.hints(), null)
    expect(placesOf(reading)).toHaveLength(directly(TEXTS).length)
  })

  test("hands a fault of the reader on, and reads again afterwards", async () => {
    let isBroken = true
    const remote = new RemoteReader(() => {
      let told: (told: Told) => void = ignore
      const hear = serve({ post: (message) => told(message) }, async () => {
        if (isBroken) throw new Error("The data cannot be read.")
        return reader
      })
      return { send: hear, listen: (heard) => void (told = heard), close: () => undefined }
    })
    const source = sourceOf(TEXTS)
    await expect(readPage(remote, source, source.hints(), null)).rejects.toThrow("cannot be read")
    isBroken = false
    const { reading } = await readPage(remote, source, source.hints(), null)
    expect(placesOf(reading)).toHaveLength(directly(TEXTS).length)
  })
})
