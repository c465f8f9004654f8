import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { startReader } from "#extension/page/reader.ts"

export default defineUnlistedScript(() => startReader())
