/**
 * How the places of one view are written as addresses. Each view keeps its own in
 * `views/<name>/route.ts`; `views/routes.ts` lists them. Escaping is not its concern.
 */
export interface RouteShape<R extends { view: string }> {
  view: R["view"]
  /**
   * @param path what stands between the view's name and the query, without its first slash
   * @returns null where it leads nowhere
   */
  read(path: string, query: URLSearchParams): R | null
  /** Values of the query that are empty are left out. */
  write(route: R): { path?: string; query?: Record<string, string> }
}

/** The routes that a shape reads and writes. */
export type RouteOf<S> = S extends RouteShape<infer R> ? R : never
