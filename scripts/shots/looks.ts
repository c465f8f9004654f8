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

/** The browser's own text size at 200 %, in a panel as narrow as ever. */
const LARGE: Look = {
  name: "large",
  put: async (panel) => {
    await panel.addStyleTag({ content: "html { font-size: 200% }" })
  },
}

/** The looks that the arguments ask for; both themes where they say nothing. */
export function looksOf(args: readonly string[]): readonly Look[] {
  const asked = [FORCED, LARGE].filter(({ name }) => args.includes(`--${name}`))
  return asked.length > 0 ? asked : [theme("light"), theme("dark")]
}
