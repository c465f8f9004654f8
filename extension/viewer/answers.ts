import { onMessage, type PageModel } from "#extension/shared/messages.ts"
import type { ViewerFault } from "./fault.ts"
import type { Session } from "./session.ts"
import { selectedText } from "./text/copy.ts"
import { say } from "./words.ts"

/** Answers the panel and commands as the page part of a web page does. */
export function answerPanel(
  session: () => Session | null,
  fault: () => ViewerFault | undefined,
): void {
  onMessage("getPage", () => session()?.reader.model() ?? nothingOpen(fault()))
  onMessage("showReference", async ({ data }) => (await session()?.reader.show(data)) ?? false)
  onMessage("viewerStep", ({ data }) => void session()?.reader.step(data))
  onMessage("viewerCurrent", () => session()?.reader.describeCurrent() ?? null)
  onMessage("viewerSelection", () => selectedText(session()?.source))
  onMessage("viewerCopy", ({ data }) => navigator.clipboard.writeText(data))
}

function nothingOpen(fault: ViewerFault | undefined): PageModel {
  return {
    url: location.href,
    title: document.title,
    lang: "",
    status: "idle",
    revision: 0,
    references: [],
    ...(fault === undefined ? {} : { fault: say().t(fault.key, fault.values) }),
  }
}
