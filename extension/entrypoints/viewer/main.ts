import { startViewer } from "#extension/viewer/start.ts"

startViewer(document.body)
