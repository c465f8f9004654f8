import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { delimiter, join } from "node:path"
import { Fault, run } from "./fault.ts"

const CHROMIUM_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
]
const FIREFOX_NAMES = ["firefox-esr", "firefox"]

/** Path of an installed Chrome, Chromium or Edge; as root on Debian one is installed if need be. */
export function chromiumPath(): string {
  return (
    named("CHROME_PATH") ??
    onPath(CHROMIUM_NAMES) ??
    chromiumPlaces().find((place) => existsSync(place)) ??
    fromDebian("chromium", CHROMIUM_NAMES) ??
    missing("Chrome, Chromium or Edge", "CHROME_PATH")
  )
}

/** Path of an installed Firefox; as root on Debian one is installed if need be. */
export function firefoxPath(): string {
  return (
    named("FIREFOX_PATH") ??
    onPath(FIREFOX_NAMES) ??
    firefoxPlaces().find((place) => existsSync(place)) ??
    fromDebian("firefox-esr", FIREFOX_NAMES) ??
    missing("Firefox", "FIREFOX_PATH")
  )
}

/** Options every run of Chromium needs: quiet, off-line apart from the page, and able to run as root. */
export function chromiumArgs(): string[] {
  const quiet = [
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter",
  ]
  return isRoot() ? [...quiet, "--no-sandbox"] : quiet
}

function named(variable: string): string | null {
  const path = process.env[variable]
  if (!path) return null
  if (existsSync(path)) return path
  throw new Fault(`${variable} points to ${path}, where there is no file; correct or unset it.`)
}

function onPath(names: readonly string[]): string | null {
  if (process.platform === "win32") return null
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
    if (found) return found
  }
  return null
}

function chromiumPlaces(): string[] {
  if (process.platform === "darwin") {
    return applications([
      "Google Chrome.app/Contents/MacOS/Google Chrome",
      "Chromium.app/Contents/MacOS/Chromium",
      "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ])
  }
  if (process.platform === "win32") {
    return programs([
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ])
  }
  return ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"]
}

function firefoxPlaces(): string[] {
  if (process.platform === "darwin") return applications(["Firefox.app/Contents/MacOS/firefox"])
  if (process.platform === "win32") return programs(["Mozilla Firefox\\firefox.exe"])
  return ["/snap/bin/firefox", "/opt/firefox/firefox"]
}

function applications(paths: string[]): string[] {
  return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    paths.map((path) => join(folder, path)),
  )
}

function programs(paths: string[]): string[] {
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => paths.map((path) => join(folder, path)))
}

/** Installs a package of the distribution, where we may and can; null elsewhere. */
function fromDebian(packageName: string, names: readonly string[]): string | null {
  if (!isRoot() || !existsSync("/etc/debian_version")) return null
  console.error(`No browser found; installing ${packageName} from the distribution.`)
  const install = ["-qq", "install", "-y", "--no-install-recommends", packageName]
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  try {
    for (const args of [["-qq", "update"], install]) {
      execFileSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] })
    }
  } catch {
    throw new Fault(
      `apt-get could not install ${packageName}; install it by hand and run this again.`,
    )
  }
  return onPath(names)
}

function missing(what: string, variable: string): never {
  throw new Fault(
    `No browser found: install ${what}, or set ${variable} to the path of its program.`,
  )
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

if (import.meta.main) {
  await run(async () => {
    console.log(`Chromium: ${chromiumPath()}`)
    console.log(`Firefox: ${firefoxPath()}`)
  })
}
