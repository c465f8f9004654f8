import { dense, unrelated } from "./texts.ts"

const LAW = dense().text.split("\n\n").slice(0, 3)
const PROSE = unrelated().text.split("\n\n").slice(0, 4)

/** The nth paragraph of a text in which so many of a hundred are about law. */
function paragraph(n: number, lawful: number): string {
  return (n * 37) % 100 < lawful ? LAW[n % LAW.length]! : PROSE[n % PROSE.length]!
}

function times(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join("\n")
}

function paragraphs(count: number, lawful: number): string {
  return times(count, (n) => `<p>${paragraph(n, lawful)}</p>`)
}

function html(title: string, body: string, script = ""): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body { max-width: 60rem; margin: auto; font: 1rem/1.5 serif } nav a { margin: 1ex }</style>
<body>${body}</body>${script === "" ? "" : `<script>${script}</script>`}</html>`
}

const MENU = `<nav>${times(40, (n) => `<a href="#${n}">Section about things ${n}</a>`)}</nav>`

/** Ten pages of the sorts that people read, by name. None is anybody's; each builds itself as its sort does. */
export const SITES: Record<string, () => string> = {
  blog: () => html("A blog on the Budapest Convention", MENU + paragraphs(60, 40)),
  "table-heavy law": () =>
    html(
      "Table of laws and the Budapest Convention",
      `<table>${times(1500, (n) => `<tr><td>${n}<td>Article ${(n % 35) + 1} of the Budapest Convention<td>section ${n} of the law<td>${paragraph(n, 10).slice(0, 90)}</tr>`)}</table>`,
    ),
  "infinite scroll": () =>
    html(
      "A list without end",
      `<main>${paragraphs(40, 20)}</main>`,
      `let n = 0
       const more = setInterval(() => {
         for (let i = 0; i < 10; i += 1) document.querySelector("main").append(document.querySelectorAll("p")[i].cloneNode(true))
         if ((n += 1) === 10) clearInterval(more)
       }, 80)`,
    ),
  "single-page app": () =>
    html(
      "An application",
      `<div id="app">${paragraphs(30, 30)}</div>`,
      `let n = 0
       const views = setInterval(() => {
         history.pushState(null, "", "/view/" + n)
         const app = document.querySelector("#app")
         app.replaceChildren(...[...app.children].reverse().map((each) => each.cloneNode(true)))
         if ((n += 1) === 5) clearInterval(views)
       }, 150)`,
    ),
  "5 MB judgment": () =>
    html(
      "Judgment on the Budapest Convention",
      times(14_500, (n) => `<p>${n + 1}. ${paragraph(n, 15)}</p>`),
    ),
  news: () =>
    html(
      "News of the town",
      MENU +
        times(
          80,
          (n) =>
            `<article><h2>${paragraph(n, 0).slice(0, 60)}</h2><p>${paragraph(n, 0)}</p><a href="#">More</a></article>`,
        ),
    ),
  forum: () =>
    html(
      "A forum about cybercrime law",
      times(
        300,
        (n) =>
          `<div class="post"><span class="who">Member ${n}</span><blockquote>${paragraph(n, 20)}</blockquote><div>${paragraph(n + 1, 10)}</div></div>`,
      ),
    ),
  documentation: () =>
    html(
      "Documentation of a library",
      MENU +
        times(
          200,
          (n) =>
            `<section><h3>method${n}()</h3><pre>const value${n} = call(${n}, "text")\nreturn value${n}</pre><p>${paragraph(n, 0)}</p></section>`,
        ),
    ),
  "search results": () =>
    html(
      "Budapest Convention Article 18 - search",
      times(
        50,
        (n) =>
          `<div><a href="#"><h3>${paragraph(n, 50).slice(0, 70)}</h3></a><cite>example.org</cite><p>${paragraph(n, 50).slice(0, 200)}</p></div>`,
      ),
    ),
  "app with inputs": () =>
    html(
      "A form",
      `<form>${times(200, (n) => `<label>Field ${n} <input value="Article ${n}"></label>`)}<p id="said"></p></form>${paragraphs(5, 0)}`,
      `let n = 0
       const typed = setInterval(() => {
         document.querySelectorAll("input")[n].value += " typed"
         document.querySelector("#said").textContent = n + " characters"
         if ((n += 1) === 60) clearInterval(typed)
       }, 15)`,
    ),
}
