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

/** Text with figures and dates, and with nothing that is a reference. */
export function unrelated(): Sample {
  return {
    name: "own prose without references",
    text: `${UNRELATED.join("\n\n")}\n\n`.repeat(1500),
  }
}

const UNRELATED = [
  "The bakery opened at 7.30 on 12 March 2024 and had sold 48 loaves by noon. Two of its ovens, bought second-hand for €3,950, broke down within the week, and the repair took 14 days.",
  "In the 85th minute she passed three defenders and scored the 2–1 that sent the club up for the first time in 27 years; 31,200 people had come, 4,000 more than the season before.",
  "Mix 250 g of flour with 3 eggs and 1/2 l of milk, leave it for 20 minutes, and fry at medium heat. Version 4.2 of the recipe uses oat milk instead and needs 5 minutes more.",
  "The museum's new wing shows paintings, letters and instruments of the household, most of them lent by the family, who kept them in a barn for the greater part of a century.",
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
