import { splitBlocks } from "#graph/read/blocks.ts"

/** A plain text as a page: a paragraph for each of its blocks, every character as it was. */
export function wrap(text: string, title: string): string {
  const paragraphs = splitBlocks(text).map((block) => `<p>${escape(block.text)}</p>`)
  return `<!doctype html>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.6 Georgia, serif }
p { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
${paragraphs.join("\n")}
`
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
