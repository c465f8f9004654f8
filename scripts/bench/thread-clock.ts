import type { Page } from "puppeteer-core"

/**
 * Milliseconds of the processor that the page's thread has used for tasks, as Chromium counts them:
 * scripts, style, layout, paint and collection, and nothing that other programs take.
 */
export async function threadClock(tab: Page): Promise<() => Promise<number>> {
  const session = await tab.createCDPSession()
  await session.send("Performance.enable", { timeDomain: "threadTicks" })
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics")
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000
  }
}
