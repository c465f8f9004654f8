import { useEffect, useState } from "react"
import { citationsIn, type Found } from "../../citation/read-citation.ts"
import { useWords } from "../../words/context.tsx"
import style from "./welcome.module.css"

interface Props {
  text: string
  chosen: string
  onChoose(id: string): void
}

/** A text read as pages are, its references marked as they are there. */
export function Sample({ text, chosen, onChoose }: Props) {
  const { lang } = useWords()
  const [found, setFound] = useState<readonly Found[]>([])
  useEffect(() => {
    let stopped = false
    // Without the reader the sample is a plain text.
    void citationsIn(text, lang).then(
      (references) => !stopped && setFound(references),
      () => {},
    )
    return () => {
      stopped = true
    }
  }, [text, lang])
  const starts = [0, ...found.map(({ end }) => end)]
  return (
    <p className={style.sample}>
      {found.map(({ start, end, target }, at) => {
        const before = text.slice(starts[at], start)
        // "l’" does not stay behind on the line above.
        const joined = /\S*$/.exec(before)![0]
        return (
          <span key={start}>
            {before.slice(0, before.length - joined.length)}
            <span className={style.joined}>
              {joined}
              <button
                type="button"
                className={style.mark}
                aria-pressed={target === chosen}
                data-target={target}
                onClick={() => onChoose(target)}
              >
                {text.slice(start, end)}
              </button>
            </span>
          </span>
        )
      })}
      {text.slice(starts.at(-1))}
    </p>
  )
}
