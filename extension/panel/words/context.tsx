import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react"
import { interfaceLanguage } from "#extension/shared/storage.ts"
import { createWords, languageFor, type Language, type Words } from "./index.ts"

export interface Speech extends Words {
  /** What the reader chose; null follows the browser. */
  choice: Language | null
  choose(language: Language | null): void
}

export const WordsContext = createContext<Speech | null>(null)

/** Speaks the chosen language to everything inside, and says so on `<html lang>`. */
export function WordsProvider(props: { initial: Language | null; children: ReactNode }) {
  const [choice, setChoice] = useState(props.initial)
  useEffect(() => interfaceLanguage.watch(setChoice), [])
  const lang = languageFor(choice, navigator.languages)
  useEffect(() => {
    document.documentElement.lang = lang
  }, [lang])
  const speech = useMemo<Speech>(
    () => ({
      ...createWords(lang),
      choice,
      choose: (language) => {
        setChoice(language)
        void interfaceLanguage.setValue(language)
      },
    }),
    [lang, choice],
  )
  return <WordsContext value={speech}>{props.children}</WordsContext>
}

export function useWords(): Speech {
  const speech = use(WordsContext)
  if (speech === null) throw new Error("useWords stands outside WordsProvider")
  return speech
}
