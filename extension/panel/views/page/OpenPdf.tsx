import { useEffect, useState } from "react"
import { browser } from "wxt/browser"
import { viewerUrl } from "#extension/shared/viewer.ts"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"

/** Beside a PDF that the browser itself shows: the way into the viewer, where it can be read. */
export function OpenPdf() {
  const { t } = useWords()
  const [pdf, setPdf] = useState<{ id: number; url: string } | null>(null)
  useEffect(() => {
    let stopped = false
    void pdfInActiveTab().then((found) => !stopped && setPdf(found))
    return () => {
      stopped = true
    }
  }, [])
  if (pdf === null) return null
  return (
    <p>
      <button
        type="button"
        className={button.button}
        onClick={() => void browser.tabs.update(pdf.id, { url: viewerUrl(pdf.url) })}
      >
        {t("viewer.menu.page")}
      </button>
    </p>
  )
}

async function pdfInActiveTab(): Promise<{ id: number; url: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined || !/^(?:https?|file):/.test(tab.url ?? "")) return null
  const found = { id: tab.id, url: tab.url! }
  if (/\.pdf(?:$|[?#])/i.test(found.url)) return found
  // An address need not say what it leads to.
  const [type] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => document.contentType })
    .catch(() => [])
  return type?.result === "application/pdf" ? found : null
}
