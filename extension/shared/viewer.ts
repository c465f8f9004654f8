import { browser } from "wxt/browser"

/** Address of a file of the extension itself. */
export function ownUrl(path: string): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)
}

/** Whether an address is that of the viewer page. */
export function isViewer(url: string | undefined): boolean {
  return url?.startsWith(ownUrl("/viewer.html")) ?? false
}

/** Address of the file that the viewer at an address shows; null where it has none. */
export function fileIn(url: string): string | null {
  return isViewer(url) ? new URL(url).searchParams.get("file") : null
}

/** Address of the viewer page; with a file's address, of that file in it, at one of its pages. */
export function viewerUrl(file?: string, page?: number): string {
  const viewer = ownUrl("/viewer.html")
  if (file === undefined) return viewer
  const place = page === undefined ? "" : `#page=${page}`
  return `${viewer}?file=${encodeURIComponent(file)}${place}`
}
