import { defineContentScript } from "wxt/utils/define-content-script"
import { startGate } from "#extension/page/gate.ts"

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  allFrames: true,
  matchAboutBlank: true,
  runAt: "document_idle",
  main: () => startGate(),
})
