import type { Block, Hints, Reference } from "#graph/read/types.ts"
export function createReader(_pack: unknown) {
  return {
    open(_hints: Hints) {
      return {
        survey(_block: Block) {},
        read(block: Block): Reference[] {
          const out: Reference[] = []
          for (const m of block.text.matchAll(/[Aa]rticles?[\s ](\d+)/g)) {
            if (Number(m[1]) > 48) continue
            out.push({
              start: m.index,
              end: m.index + m[0].length,
              targets: [`ets185:${m[1]}`],
              instrument: "ets185",
              confidence: 0.9,
              sure: /Budapest|Conv/.test(block.text),
              why: ["page-topic"],
            })
          }
          return out
        },
      }
    },
  }
}
export type Reader = ReturnType<typeof createReader>
