import { startPanel } from "#extension/panel/start.tsx"

void startPanel(document.querySelector("#root")!)
