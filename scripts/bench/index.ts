import { adversarial } from "./adversarial.ts"
import type { Bench } from "./figure.ts"
import { graph } from "./graph.ts"
import { page } from "./page.ts"
import { pdf } from "./pdf.ts"
import { reader } from "./reader.ts"
import { search } from "./search.ts"

export const BENCHES: readonly Bench[] = [reader, adversarial, page, pdf, graph, search]
