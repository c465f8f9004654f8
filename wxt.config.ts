import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "wxt"
import {
  DESCRIPTION,
  inManifest,
  KEYWORD,
  manifestCommands,
  manifestMessages,
} from "./extension/commands/index.ts"

const LANGUAGES = ["en", "fr"]
const PAGES = ["http://*/*", "https://*/*", "file:///*"]

/** What the PDF library reads when a file asks for it; no part of it runs scripts of a document. */
const PDF_PARTS =
  "{legacy/build/pdf.worker.min.mjs,cmaps/*.bcmap,standard_fonts/*.{pfb,ttf},wasm/{jbig2,openjpeg,qcms_bg}.wasm,iccs/*.icc}"

/** Scripts for pages begin by themselves: the build tool's own way is a tenth of the gate, and logs. */
const plainScripts = {
  name: "plain-scripts",
  enforce: "pre",
  transform: (code: string, id: string) =>
    id.includes("virtual:wxt-unlisted-script-entrypoint")
      ? `${/^import definition .*$/m.exec(code)![0]}\ndefinition.main()`
      : null,
} as const

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react"],
  manifest: ({ browser }) => ({
    name: "Glossator",
    default_locale: LANGUAGES[0]!,
    description: inManifest(DESCRIPTION),
    icons: {
      16: "icons/16.png",
      32: "icons/32.png",
      48: "icons/48.png",
      128: "icons/128.png",
    },
    action: { default_title: "Glossator" },
    // The image decoders of the PDF viewer are WebAssembly; all code is the extension's own.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    permissions:
      browser === "firefox"
        ? ["clipboardWrite", "contextMenus", "scripting", "storage"]
        : ["clipboardWrite", "contextMenus", "scripting", "storage", "sidePanel"],
    commands: manifestCommands(),
    omnibox: { keyword: KEYWORD },
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        js: ["gate.js"],
        // Firefox does not hand down what the root has; there the sheet comes with the reader.
        ...(browser === "firefox" ? {} : { css: ["marks.css"] }),
        all_frames: true,
        match_about_blank: true,
        ...(browser === "firefox" ? {} : { match_origin_as_fallback: true }),
        run_at: "document_idle",
      },
    ],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "@glossator",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // A dialog's `closedby`, of 134, is the youngest of what the panel needs. Pages need
          // `caretPositionFromPoint`, of 128, and have a way around the yields of 129.
          minimum_chrome_version: "134",
        }),
  }),
  hooks: {
    "build:publicAssets": (wxt, files) => {
      const marks = readFileSync(join(import.meta.dirname, "extension/page/marks.css"), "utf8")
      files.push({
        contents: wxt.config.browser === "firefox" ? marks.replaceAll(":root::", "::") : marks,
        relativeDest: "marks.css",
      })
      const root = join(import.meta.dirname, "node_modules/pdfjs-dist")
      for (const part of globSync(PDF_PARTS, { cwd: root }))
        files.push({ absoluteSrc: join(root, part), relativeDest: `pdf/${part}` })
      for (const lang of LANGUAGES) {
        const path = join(import.meta.dirname, `extension/locales/${lang}/shortcuts.json`)
        const catalogue = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>
        files.push({
          contents: JSON.stringify(manifestMessages(catalogue)),
          relativeDest: `_locales/${lang}/messages.json`,
        })
      }
    },
  },
  vite: () => ({
    plugins: [plainScripts],
    // Shipped code stays readable for the people who review it in the stores.
    build: { sourcemap: false },
  }),
})
