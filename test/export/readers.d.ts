/** Readers of formats that come without types, as far as the tests use them. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string })
    data: unknown[]
    format(as: "bibliography", options: { template: string }): string
  }
}
declare module "@citation-js/plugin-bibtex"
declare module "@citation-js/plugin-csl"
declare module "@citation-js/plugin-ris"
declare module "jsonld" {
  const jsonld: { toRDF(document: object, options: { format: string }): Promise<unknown> }
  export default jsonld
}
