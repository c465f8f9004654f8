import { defineBackground } from "wxt/utils/define-background"
import { startBadge } from "#extension/background/badge.ts"
import { startCommands } from "#extension/background/commands.ts"
import { startGlances } from "#extension/background/glance.ts"
import { startInjecting } from "#extension/background/inject.ts"
import { startOmnibox } from "#extension/background/omnibox.ts"
import { startPanelOpening } from "#extension/background/panel.ts"
import { startPdfMenus } from "#extension/background/pdf.ts"
import { startReadingPages } from "#extension/background/read.ts"
import { startWelcome } from "#extension/background/welcome.ts"
import { startWishes } from "#extension/background/wishes.ts"

// All at once, because a browser that wakes this up waits for nobody's promise.
export default defineBackground(() => {
  startInjecting()
  startReadingPages()
  startBadge()
  startPanelOpening()
  startPdfMenus()
  startWelcome()
  startWishes()
  startGlances()
  startCommands()
  startOmnibox()
})
