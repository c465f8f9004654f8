import { say } from "../words.ts"
import { el } from "./el.ts"

/** Asks for the password of a document. Null where the reader gives up. */
export function askPassword(wrong: boolean): Promise<string | null> {
  const { t } = say()
  const field = el("input", { type: "password", id: "password", autocomplete: "off" })
  if (wrong) field.setAttribute("aria-describedby", "password-wrong")
  const cancel = el("button", { type: "button", class: "button" }, t("viewer.password.cancel"))
  const form = el(
    "form",
    { method: "dialog" },
    el("h2", { id: "password-title" }, t("viewer.password.title")),
    el("label", { for: "password" }, t("viewer.password.label")),
    field,
    ...(wrong
      ? [el("p", { id: "password-wrong", class: "wrong" }, t("viewer.password.wrong"))]
      : []),
    el(
      "div",
      { class: "group" },
      el("button", { class: "button", value: "open" }, t("viewer.password.open")),
      cancel,
    ),
  )
  const dialog = el("dialog", { class: "dialog", "aria-labelledby": "password-title" }, form)
  document.body.append(dialog)
  cancel.addEventListener("click", () => dialog.close(""))
  dialog.showModal()
  field.focus()
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove()
      resolve(dialog.returnValue === "open" ? field.value : null)
    })
  })
}
