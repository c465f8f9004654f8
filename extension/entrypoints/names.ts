import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { bringNames } from "#extension/page/bring-names.ts"

export default defineUnlistedScript(() => bringNames())
