import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const SEED = fileURLToPath(
  new URL("../../../shared/seeds/003_8ca011d3a906c16a.txt", import.meta.url),
)

/** A text to measure on, and where it comes from. */
export interface Sample {
  name: string
  text: string
}

/** Long text with few references: the big seed 32 times, or prose of our own where it is not there. */
export function sparse(): Sample {
  if (existsSync(SEED))
    return { name: "sparse: seed document × 32", text: readFileSync(SEED, "utf8").repeat(32) }
  return {
    name: "sparse: own prose (no seed documents)",
    text: `${PROSE}${DENSE[0]}\n\n`.repeat(6000),
  }
}

/** An article reference about every dozen words. */
export function dense(): Sample {
  return {
    name: "dense: own text, a reference every dozen words",
    text: `${DENSE.join("\n\n")}\n\n`.repeat(3500),
  }
}

/** Text as of a newspaper, with nothing that is a reference. */
export function unrelated(): Sample {
  return {
    name: "own prose without references",
    text: `${UNRELATED.join("\n\n")}\n\n`.repeat(1000),
  }
}

/** About one figure for every thirty words. */
const UNRELATED = [
  "The bakery opened before dawn on 12 March and had sold everything by noon. Two of its ovens, bought second-hand from a hotel by the sea, broke down within the week, and the repair took 14 days because the right parts had to be found in another country. The owner says that she never thought of giving up, and that the queue on the first morning had told her all she needed to know.",
  "In the last minute she passed three defenders and scored the goal that sent the club up for the first time in 27 years. More than 31,200 people had come, many of them with their children, and most stayed long after the whistle to sing. The trainer spoke of a season in which luck had been shared out fairly, and of the 4 injured players whose places the youngest had to take.",
  "Mix 250 g of flour with 3 eggs and some milk, leave it to rest while you cut the apples, and fry at medium heat until both sides are golden. The recipe comes from my grandmother, who wrote it on the back of a calendar; I have changed nothing but the sugar, of which she used far more than anyone would today.",
  "The museum's new wing shows paintings, letters and instruments of the household, most of them lent by the family, who kept them in a barn for the greater part of a century. Visitors enter through the old kitchen, where a short film explains what the rooms looked like when the house was full of guests.",
]

const PROSE =
  "The ministry answered the questionnaire in March and described how requests from abroad are handled by its staff. ".repeat(
    6,
  )

const DENSE = [
  "A request under Article 29 of the Budapest Convention asks a provider abroad to keep data before they vanish. Once they are kept, Article 30 lets the requested State reveal part of the traffic data, and Article 31, paragraph 1, opens the way to their contents. The contact points of Article 35 answer at any hour of the day.",
  "Powers at home mirror this: Articles 16 and 17 for preservation, Article 18(1)(b) for subscriber information held by a provider, Article 19(2) for a search that is extended to a linked system. All of them stand under the safeguards of Article 15, and their scope is that of Article 14, paragraph 2, letters a to c.",
  "Les infractions des articles 2 à 6 de la Convention de Budapest protègent la confidentialité des systèmes. L'article 7 vise la falsification, l'article 8 la fraude, et l'article 9, paragraphe 1, les contenus. La tentative relève de l'article 11, et la responsabilité des personnes morales de l'article 12.",
]
