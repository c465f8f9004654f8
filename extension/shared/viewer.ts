import { browser } from "wxt/browser"

/** Address of a file of the extension itself. */
export function ownUrl(path: string): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)
}

/** Address of the viewer page; with a file's address, of that file in it. */
export function viewerUrl(file?: string): string {
  const page = ownUrl("/viewer.html")
  return file === undefined ? page : `${page}?file=${encodeURIComponent(file)}`
}
