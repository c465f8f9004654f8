import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { interfaceLanguage } from "#extension/shared/storage.ts"
import { App } from "./App.tsx"
import { Guard } from "./Guard.tsx"
import { KnowledgeContext } from "./knowledge/context.tsx"
import { loadKnowledge } from "./knowledge/load.ts"
import { startHistory } from "./route/index.ts"
import { WordsProvider } from "./words/context.tsx"
import { createWords, languageFor } from "./words/index.ts"
import "./style/base.css"

/** Draws the panel into an element. A knowledge base that cannot be opened is said in one sentence. */
export async function startPanel(root: HTMLElement): Promise<void> {
  startHistory()
  const knowledge = loadKnowledge()
  const chosen = await interfaceLanguage.getValue().catch(() => null)
  const { t, lang } = createWords(languageFor(chosen, navigator.languages))
  document.documentElement.lang = lang
  try {
    const loaded = await knowledge
    createRoot(root).render(
      <StrictMode>
        <WordsProvider initial={chosen}>
          <KnowledgeContext value={loaded}>
            <Guard>
              <App />
            </Guard>
          </KnowledgeContext>
        </WordsProvider>
      </StrictMode>,
    )
  } catch (error) {
    root.setAttribute("role", "alert")
    root.textContent = t("app.broken", {
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}
