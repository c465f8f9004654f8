import type { StatisticsFile } from "#graph/model/files/statistics.ts"
import type { Builder } from "../collector.ts"
import { plainLinks } from "./links.ts"

/** data/statistics: figures, the country they are for and what they are about. */
export const statistics: Builder<StatisticsFile> = (file, out) => {
  for (const [i, { about, contains, ...fields }] of file.statistics.entries()) {
    const at = `statistics[${i}]`
    const { id, country, sources } = fields
    out.node({ kind: "statistic", ...fields }, at)
    if (country !== undefined) {
      out.edge({ kind: "about", from: id, to: country, sources }, `${at}.country`)
    }
    plainLinks("about", id, about, `${at}.about`, out)
    plainLinks("contains", id, contains, `${at}.contains`, out)
  }
}
