/** From the pieces of text on printed pages to blocks that the reader reads: pure, for PDF files. */
export { flow } from "./flow.ts"
export { pagesWithoutText } from "./furniture.ts"
export { printedItems, type PdfItem } from "./items.ts"
export { layOut } from "./lines.ts"
export { stretches, type Stretch } from "./stretches.ts"
export type { PageLayout, PrintedBlock, PrintedItem, PrintedPiece } from "./types.ts"
