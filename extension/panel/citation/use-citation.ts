import { useEffect, useState } from "react"
import { citationReader, type Citation, type ReadCitation } from "./read-citation.ts"

/** What the typed text means as a citation; null until the reader is there and where it is none. */
export function useCitation(text: string): Citation | null {
  const [read, setRead] = useState<ReadCitation | null>(null)
  useEffect(() => {
    // Without the reader one still searches.
    void citationReader().then(
      (made) => setRead(() => made),
      () => {},
    )
  }, [])
  return read === null ? null : read(text)
}
