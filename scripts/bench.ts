/** `bench [name…]`: prints one JSON line per figure. Ratios within one run count, not single numbers. */
import { BENCHES } from "./bench/index.ts"
import { Fault, run } from "./lib/fault.ts"

await run(async () => {
  const wanted = process.argv.slice(2)
  const names = BENCHES.map(({ name }) => name)
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new Fault(
      `There is no benchmark "${unknown}"; choose among ${names.join(", ")}, or none for all.`,
    )
  for (const bench of BENCHES) {
    if (wanted.length > 0 && !wanted.includes(bench.name)) continue
    for await (const figure of bench.run())
      console.log(JSON.stringify({ bench: bench.name, ...figure }))
  }
})
