/**
 * Places of the panel that the bar and its menu do not lead to by themselves: a card of every kind,
 * and views with something in them. Name → address.
 */
export const PLACES: Readonly<Record<string, string>> = {
  "card-treaty": "#/node/ets185",
  "card-article": "#/node/ets185:18",
  "card-letter": "#/node/ets185:18.1.b",
  "card-country": "#/node/ba",
  "card-law": "#/node/de/stgb",
  "card-law-provision": "#/node/de/stgb:202a",
  "card-not-in-force": "#/node/si/zkp:149b",
  "card-case": "#/node/case/echr-ku-v-finland",
  "card-guidance-note": "#/node/gn/10",
  "card-document": "#/node/doc/t-cy-2020-16",
  "card-unknown": "#/node/ets185:99",
  "search-results": "#/search?q=production+order",
  "search-nothing": "#/search?q=zzzzqqqq",
}
