import type { Glance, Worded } from "#extension/shared/glance.ts"
import { make } from "./host.ts"

/** What can be done on a card. */
export interface CardActions {
  open(): void
  close(): void
  hoverOff(): void
  pin(scope: "page" | "site"): void
  unpin(): void
}

/** The card over a mark, as elements. */
export function drawCard(glance: Glance, actions: CardActions): HTMLElement {
  const { words } = glance
  const close = act("×", actions.close, "close")
  close.setAttribute("aria-label", words.close)
  close.title = words.close
  return make(
    "section",
    { class: "card", role: "dialog", "aria-label": words.label, lang: glance.lang },
    make("header", {}, ...line("p", "work", glance.work), close),
    make(
      "h2",
      {},
      spoken("span", glance.label),
      ...(glance.title ? [" ", spoken("span", glance.title, "title")] : []),
    ),
    ...line("p", "line", glance.line),
    ...(glance.counts.length > 0
      ? [make("ul", { class: "counts" }, ...glance.counts.map((text) => make("li", {}, text)))]
      : []),
    make(
      "div",
      { class: "why" },
      make("p", {}, make("strong", {}, glance.certainty)),
      make("ul", {}, ...glance.why.map((text) => make("li", {}, text))),
    ),
    ...drawPin(glance, actions),
    make(
      "footer",
      {},
      words.panelHint === null
        ? act(words.open, actions.open, "open")
        : make("p", { class: "hint" }, words.panelHint),
      act(words.hoverOff, actions.hoverOff, "quiet"),
    ),
  )
}

function drawPin({ pin, words }: Glance, actions: CardActions): HTMLElement[] {
  if (pin === null) return []
  if (pin.active !== null)
    return [
      make("p", { class: "pin active" }, pin.active, " ", act(words.unpin, actions.unpin, "quiet")),
    ]
  return [
    make(
      "p",
      { class: "pin" },
      pin.offer,
      " ",
      act(words.pinPage, () => actions.pin("page"), "quiet"),
      " ",
      act(words.pinSite, () => actions.pin("site"), "quiet"),
    ),
  ]
}

function line(tag: "p", name: string, text: Worded | null): HTMLElement[] {
  return text === null ? [] : [spoken(tag, text, name)]
}

function spoken(tag: "p" | "span", { text, lang }: Worded, name = ""): HTMLElement {
  return make(tag, { lang, ...(name === "" ? {} : { class: name }) }, text)
}

function act(label: string, run: () => void, name: string): HTMLButtonElement {
  const button = make("button", { type: "button", class: name }, label)
  button.addEventListener("click", run)
  return button
}
