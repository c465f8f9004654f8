import { html } from "./html.ts"
import { pdf } from "./pdf.ts"
import type { DocumentKind } from "./source.ts"
import { text } from "./text.ts"

/** Kinds of files, in the order in which they are asked; plain text takes what nobody else took. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [pdf, html, text]
