import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { interfaceLanguage } from "#extension/shared/storage.ts"
import { startTheme } from "#extension/shared/theme.ts"
import { App } from "./App.tsx"
import { Guard } from "./Guard.tsx"
import { KnowledgeContext } from "./knowledge/context.tsx"
import { loadKnowledge, type Knowledge } from "./knowledge/load.ts"
import { startHistory } from "./route/index.ts"
import { WordsProvider } from "./words/context.tsx"
import { createWords, languageFor } from "./words/index.ts"
import "./style/base.css"

/**
 * Draws the panel into an element: its bar at once, the rest when the knowledge base is there. One
 * that cannot be opened is said in one sentence.
 */
export async function startPanel(element: HTMLElement): Promise<void> {
  startHistory()
  const loading = loadKnowledge(undefined, painted)
  const [chosen] = await Promise.all([interfaceLanguage.getValue().catch(() => null), startTheme()])
  const { t, lang } = createWords(languageFor(chosen, navigator.languages))
  document.documentElement.lang = lang
  const root = createRoot(element)
  const draw = (knowledge: Knowledge | null) =>
    root.render(
      <StrictMode>
        <WordsProvider initial={chosen}>
          <KnowledgeContext value={knowledge}>
            <Guard>
              <App isReady={knowledge !== null} />
            </Guard>
          </KnowledgeContext>
        </WordsProvider>
      </StrictMode>,
    )
  draw(null)
  try {
    draw(await loading)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    root.render(<p role="alert">{t("app.broken", { reason })}</p>)
  }
}

/** Resolves once what was drawn is on the screen; where nothing is drawn, as in the background, soon. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 60)
  })
}
