import { defineUnlistedScript } from "wxt/utils/define-unlisted-script"
import { startReader } from "#extension/page/start.ts"

export default defineUnlistedScript(() => startReader())
