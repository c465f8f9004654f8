import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { parts } from "#extension/page/ui/parts.ts"

export default defineUnlistedScript(() => {
  globalThis.glossatorParts ??= parts
})
