import { startTheme } from "#extension/shared/theme.ts"
import { Viewer } from "./viewer.ts"
import "./style/viewer.css"

/** Draws the viewer, and opens the file that its address names. */
export function startViewer(body: HTMLElement): void {
  void startTheme()
  new Viewer(body).start()
}
