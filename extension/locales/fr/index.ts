import app from "./app.json" with { type: "json" }
import card from "./card.json" with { type: "json" }
import commands from "./commands.json" with { type: "json" }
import collection from "./collection.json" with { type: "json" }
import compare from "./compare.json" with { type: "json" }
import exchange from "./exchange.json" with { type: "json" }
import glance from "./glance.json" with { type: "json" }
import kinds from "./kinds.json" with { type: "json" }
import map from "./map.json" with { type: "json" }
import neighbourhood from "./neighbourhood.json" with { type: "json" }
import page from "./page.json" with { type: "json" }
import search from "./search.json" with { type: "json" }
import settings from "./settings.json" with { type: "json" }
import shortcuts from "./shortcuts.json" with { type: "json" }
import viewer from "./viewer.json" with { type: "json" }
import wishes from "./wishes.json" with { type: "json" }
import welcome from "./welcome.json" with { type: "json" }

/** French, with the same keys in the same files as English. */
export default {
  ...app,
  ...card,
  ...commands,
  ...collection,
  ...compare,
  ...exchange,
  ...glance,
  ...kinds,
  ...map,
  ...neighbourhood,
  ...page,
  ...search,
  ...settings,
  ...shortcuts,
  ...viewer,
  ...wishes,
  ...welcome,
}
