import type { Page } from "puppeteer-core"

/** A way the panel may look on somebody's machine. */
export interface Look {
  name: string
  put(panel: Page): Promise<void>
}

const theme = (name: "light" | "dark"): Look => ({
  name,
  put: (panel) => panel.emulateMediaFeatures([{ name: "prefers-color-scheme", value: name }]),
})

/** Few colours, all of the system's choice: what Windows calls contrast themes. */
const FORCED: Look = {
  name: "forced",
  put: async (panel) => {
    const session = await panel.createCDPSession()
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "forced-colors", value: "active" },
        { name: "prefers-color-scheme", value: "dark" },
      ],
    })
  },
}

/** Everything at 200 % in a panel of 360 pixels: half as many of its own, each twice as large. */
const LARGE: Look = {
  name: "large",
  put: (panel) => panel.setViewport({ width: 180, height: 400, deviceScaleFactor: 4 }),
}

/** The looks that the arguments ask for; both themes where they say nothing. */
export function looksOf(args: readonly string[]): readonly Look[] {
  const asked = [FORCED, LARGE].filter(({ name }) => args.includes(`--${name}`))
  return asked.length > 0 ? asked : [theme("light"), theme("dark")]
}
