import { startPanel } from "#extension/panel/start.tsx"

// The panel in a tab of its own, opened on the introduction.
if (location.hash === "") history.replaceState(null, "", "#/welcome")
void startPanel(document.querySelector("#root")!)
