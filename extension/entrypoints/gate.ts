import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { startGate } from "#extension/page/gate.ts"

/**
 * In every page, by `content_scripts` of the manifest. Not a content script of the build tool's own
 * kind, because those announce themselves to the page.
 */
export default defineUnlistedScript(() => startGate())
