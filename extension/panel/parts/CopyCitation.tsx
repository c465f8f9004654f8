import { useState } from "react"
import button from "./button.module.css"
import { Icon } from "./Icon.tsx"
import { Said } from "./Said.tsx"
import { useWords } from "../words/context.tsx"

/** Copies one line for a footnote, and shows what was copied. */
export function CopyCitation(props: { text: string }) {
  const { t } = useWords()
  const [outcome, setOutcome] = useState<"card.copied" | "card.copy.failed" | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text)
      setOutcome("card.copied")
    } catch {
      setOutcome("card.copy.failed")
    }
  }
  return (
    <>
      <button
        type="button"
        className={button.button}
        title={t("card.copy")}
        onClick={() => void copy()}
      >
        <Icon name="copy" />
        {t("card.cite")}
      </button>
      <Said>{outcome === null ? "" : t(outcome, { text: props.text })}</Said>
    </>
  )
}
