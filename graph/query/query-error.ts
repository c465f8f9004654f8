/** A question that the graph cannot answer as it was put. The message is one sentence, fit to be shown. */
export class QueryError extends Error {
  override readonly name: string = "QueryError"
}
