import { NAMED, ref, watched } from "./pages.ts"

/** Documents of all sorts, and the articles to be marked in them; all others are not to be. */
export const DOCUMENTS: Record<string, { page: string; articles: (number | string)[] }> = {
  "structure.html": {
    page: watched(
      `<table><tr><td>${ref(2)}</td><td>Article 3</td></tr></table>
       <dl><dt>${ref(4)}</dt><dd>${ref(5)}</dd></dl>
       <pre>${ref(6)}\n\n${ref(7)}</pre>
       <p>${ref(8)}<br><br>${ref(9)}</p>
       <form><input name="tagName"><input name="firstChild"><p>${ref(10)}</p></form>
       <svg><text>${ref(11)}</text><title>${ref(40)}</title></svg>
       <p>Arti&shy;cle 32<sup>7</sup> ${NAMED}, Arti-\ncle 33 ${NAMED}</p>
       <details><summary>More</summary><p>${ref(41)}</p></details>
       <select><option>${ref(42)}</option></select><input value="${ref(43)}">
       <p contenteditable>${ref(44)}</p><template><p>${ref(45)}</p></template>`,
    ),
    articles: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 32, 33],
  },
  "page.xhtml": {
    page: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
      <head><title>The Budapest Convention</title></head><body><p>${ref(13)}</p></body></html>`,
    articles: [13],
  },
  "picture.svg": {
    page: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60">
      <text x="9" y="20">${ref(14)}</text><text x="9" y="50">${ref(15)}</text></svg>`,
    articles: [14, 15],
  },
  "plain.txt": {
    page: `The Budapest Convention\n\nSee Article\n18 ${NAMED}.\n\n${ref(35)}.\n`,
    articles: [18, 35],
  },
  "leftwards.html": {
    page: `<!doctype html><html dir="rtl" lang="he"><meta charset="utf-8"><title>הנחיות</title>
      <style>body { margin: 2em }</style>
      <h1>אמנת בודפשט (Budapest Convention)</h1>
      <p>הצו ניתן לפי ${ref("18(1)(b)")}, והנתונים נשמרו קודם לכן לפי ${ref(16)}.</p>
      <ul><li>${ref(29)}: שמירת נתונים</li><li>חוק המחשבים, סעיף 4</li></ul>`,
    articles: ["18.1.b", 16, 29, "il/computers-law:4"],
  },
}

export const DOCUMENT_PAGES = Object.fromEntries(
  Object.entries(DOCUMENTS).map(([path, { page }]) => [path, page]),
)
