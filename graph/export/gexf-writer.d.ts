/** The writer alone: the package's entry brings a reader with it, which asks for a DOM when loaded. */
declare module "graphology-gexf/common/writer.js" {
  export { write as default } from "graphology-gexf"
}
