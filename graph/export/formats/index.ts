import type { Exporter } from "../exporter.ts"
import { json } from "./json.ts"

/** Every format. A new one is a file and a line here. */
export const EXPORTERS: readonly Exporter[] = [json]
