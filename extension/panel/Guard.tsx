import { Component, type ReactNode } from "react"
import { WordsContext } from "./words/context.tsx"

/** Keeps a fault in one view from taking the whole panel with it. */
export class Guard extends Component<{ children: ReactNode }, { fault: Error | null }> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state = { fault: null as Error | null }

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    return <p role="alert">{this.context?.t("app.failed", { reason: fault.message })}</p>
  }
}
