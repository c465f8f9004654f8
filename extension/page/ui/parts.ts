import { Card } from "./card.ts"
import { Host } from "./host.ts"
import { Strip, type Stripped } from "./strip.ts"

/** What is drawn in a page. It comes only once somebody moves about there. */
export interface UiParts {
  host(): Host
  card(host: Host): Card
  strip(host: Host, page: Stripped, words: { next: string; previous: string }): Strip
}

declare global {
  var glossatorParts: UiParts | undefined
}

export const parts: UiParts = {
  host: () => new Host(),
  card: (host) => new Card(host),
  strip: (host, page, words) => new Strip(host, page, words),
}
