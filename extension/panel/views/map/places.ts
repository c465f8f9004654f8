/** Where the nodes stand on the map, x and y by turns, in the order of the graph. */
export async function loadPlaces(order: number): Promise<number[]> {
  const response = await fetch("/map.json")
  if (!response.ok) throw new Error(`map.json: ${response.status}`)
  const { places } = (await response.json()) as { places: number[] }
  if (places.length !== 2 * order) throw new Error("map.json is of another graph")
  return places
}

/** Whether this browser can draw the map. */
export function canDraw(): boolean {
  const canvas = document.createElement("canvas")
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl")
  context?.getExtension("WEBGL_lose_context")?.loseContext()
  return context !== null
}
