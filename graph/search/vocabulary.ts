/** Which words there are: asked with every key, so without a search. */
export interface Vocabulary {
  /** Notes words, and hands them on. */
  add(words: string[]): string[]
  has(word: string): boolean
  /** Whether a noted word is or begins with this one. */
  begins(word: string): boolean
}

/** An empty vocabulary. Words are sorted at the first question after some were added. */
export function createVocabulary(): Vocabulary {
  const all = new Set<string>()
  let sorted: string[] = []
  return {
    add(words) {
      for (const word of words) all.add(word)
      return words
    },
    has: (word) => all.has(word),
    begins(word) {
      if (sorted.length !== all.size) sorted = [...all].sort()
      let low = 0
      let high = sorted.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (sorted[middle]! < word) low = middle + 1
        else high = middle
      }
      return sorted[low]?.startsWith(word) === true
    },
  }
}
