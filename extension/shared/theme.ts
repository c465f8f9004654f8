import { interfaceTheme, type Theme } from "./storage.ts"

/** Puts a page of the extension into the chosen colours, and follows changes of the choice. */
export async function startTheme(): Promise<void> {
  interfaceTheme.watch(put)
  put(await interfaceTheme.getValue().catch(() => null))
}

function put(theme: Theme | null): void {
  const { dataset } = document.documentElement
  if (theme === null) delete dataset["theme"]
  else dataset["theme"] = theme
}
