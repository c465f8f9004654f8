import { el } from "./el.ts"

/** Lets the reader choose a file of the disk. */
export function pickFile(opened: (file: File) => void): void {
  const field = el("input", { type: "file", accept: "application/pdf,.pdf" })
  field.addEventListener("change", () => {
    const [file] = field.files ?? []
    if (file) opened(file)
  })
  field.click()
}

/** Takes files that are dropped on the page. */
export function takeDrops(opened: (file: File) => void): void {
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return
    event.preventDefault()
    event.dataTransfer.dropEffect = "copy"
    showDrop(true)
  })
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) showDrop(false)
  })
  addEventListener("drop", (event) => {
    showDrop(false)
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    opened(file)
  })
}

function showDrop(is: boolean): void {
  document.body.classList.toggle("drop", is)
}
