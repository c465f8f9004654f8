import { createContext, use } from "react"
import type { Knowledge } from "./load.ts"

export const KnowledgeContext = createContext<Knowledge | null>(null)

export function useKnowledge(): Knowledge {
  const knowledge = use(KnowledgeContext)
  if (knowledge === null) throw new Error("useKnowledge stands outside KnowledgeContext")
  return knowledge
}
