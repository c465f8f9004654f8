import { splitBlocks } from "#graph/read/blocks.ts"

/**
 * A text as a page of about 11,000 elements for each megabyte, as law sites write them: headings,
 * lists, tables, and words in bold, in italics and in links.
 */
export function structured(text: string, title: string): string {
  const parts = splitBlocks(text).flatMap((block) => block.text.match(/[^.]{1,700}\.?|\./g) ?? [])
  const body = parts.map((part, i) => {
    const words = inline(escape(part), i)
    if (i % 40 === 0) return `<h2>${words}</h2>`
    if (i % 9 === 0) return `<ul><li>${words}</li></ul>`
    if (i % 11 === 0) return `<table><tr><td>${i}</td><td>${words}</td></tr></table>`
    return `<p>${words}</p>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escape(title)}</title>
<style>body { max-width: 46rem; margin: auto; font: 1rem/1.5 serif }</style>
<body>${body.join("\n")}</body></html>`
}

function inline(text: string, i: number): string {
  if (i % 3 === 0) return text.replace(/(\w{5,})/, "<b>$1</b>")
  if (i % 3 === 1) return text
  return text.replace(/(\w{6,})/, '<a href="#">$1</a>')
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
