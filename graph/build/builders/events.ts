import type { EventsFile } from "#graph/model/files/events.ts"
import type { Builder } from "../collector.ts"
import { participations, plainLinks } from "./links.ts"

/** data/events: conferences, plenaries, trainings, and the countries that took part. */
export const events: Builder<EventsFile> = (file, out) => {
  for (const [i, { about, fundedBy, participants, ...fields }] of file.events.entries()) {
    const at = `events[${i}]`
    out.node({ kind: "event", ...fields }, at)
    plainLinks("about", fields.id, about, `${at}.about`, out)
    plainLinks("funded-by", fields.id, fundedBy, `${at}.fundedBy`, out)
    participations(fields.id, participants, `${at}.participants`, out)
  }
}
