import { fold } from "./fold.ts"
import { isEmpty, isNumber } from "./words.ts"

/** A run of letters and figures, held together by single dots, hyphens, slashes and colons. */
const TOKEN = /[\p{L}\p{N}]+(?:[.\-/:][\p{L}\p{N}]+)*/gu

/** In capitals it is no French article. */
const UN = /\bUN\b/g

const JOINTS = /[.\-/:]/g

/** The next level of a provision written out: ", paragraph 1.b", " §1", "(b)", " let. a)". */
const LEVEL = new RegExp(
  String.raw`[\s,]*(?:\(\s*|(?:§|(?:paragraphs?|paragraphe|paragrafo|para|par|absatz|abs|alinea|al|` +
    String.raw`numero|nummer|nr|no|n|litera|lettre|letter|buchstabe|lit|let|point|item)(?![a-z]))\.?\s*\(?)` +
    String.raw`(\d{1,2}|[a-z]|[ivx]{1,4})(?:er|o|e|a|st|nd|rd|th)?((?:\.[a-z\d]{1,4})*)(?![\p{L}\p{N}])\)?`,
  "uy",
)

/** A letter after a number: "18 b", "18, b)". "a" alone is a word but at the very end. */
const BARE_LETTER = /(?:[\s,]+([a-z])\)|\s+([b-z])(?=[\s,;]|$)|\s+(a)\s*$)/uy

/**
 * The words of a text, folded, without empty words. Numbers of provisions come out in one piece
 * however they are written: "18, paragraph 1.b", "18(1)(b)" and "18 §1 b" all give "18.1.b".
 * Words joined by hyphens or dots come out joined: "co-operation" → "cooperation", "U.S.C." → "usc".
 */
export function tokensOf(text: string): string[] {
  return read(text, () => {})
}

/** As `tokensOf`, and for a joined word its parts too, so that either spelling finds it. */
export function tokensAndPartsOf(text: string): string[] {
  const parts: string[] = []
  const tokens = read(text, (joined) => parts.push(...joined.split(JOINTS)))
  return [...tokens, ...parts.filter((part) => part.length > 1 && !isEmpty(part))]
}

function read(text: string, onJoined: (word: string) => void): string[] {
  const folded = fold(text.replace(UN, "United Nations"))
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let hit = TOKEN.exec(folded); hit !== null; hit = TOKEN.exec(folded)) {
    const word = hit[0]
    if (isNumber(word)) {
      const number = withLevels(folded, word, TOKEN.lastIndex)
      TOKEN.lastIndex = number.end
      tokens.push(number.text)
      continue
    }
    if (isElision(folded, hit.index, TOKEN.lastIndex) || isEmpty(word)) continue
    const whole = word.replace(JOINTS, "")
    if (whole.length < word.length) onJoined(word)
    tokens.push(whole)
  }
  return tokens
}

function withLevels(text: string, head: string, from: number): { text: string; end: number } {
  let number = head
  let end = from
  for (;;) {
    LEVEL.lastIndex = end
    const level = LEVEL.exec(text)
    if (level !== null) {
      number += `.${level[1]}${level[2] ?? ""}`
      end = LEVEL.lastIndex
      continue
    }
    BARE_LETTER.lastIndex = end
    const bare = BARE_LETTER.exec(text)
    if (bare === null) return { text: number, end }
    number += `.${bare[1] ?? bare[2] ?? bare[3]}`
    end = BARE_LETTER.lastIndex
  }
}

/** "l'", "d'", "qu'" before a word, "'s" after it. */
function isElision(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false
  return text[end] === "'" || (text[start - 1] === "'" && end - start === 1)
}
