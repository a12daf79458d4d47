/** As much of jsonld as is used here; it carries no types of its own. */
declare module 'jsonld' {
  export interface RemoteDocument {
    readonly documentUrl: string
    readonly document: unknown
  }

  const jsonld: {
    readonly canonize: (
      input: object,
      options: {
        readonly algorithm: 'RDFC-1.0'
        readonly format: 'application/n-quads'
        /** Reject what has no meaning as a graph, instead of leaving it out. */
        readonly safe: true
        readonly documentLoader: (url: string) => Promise<RemoteDocument>
      },
    ) => Promise<string>
    readonly expand: (
      input: object,
      options: {
        readonly safe: true
        readonly documentLoader: (url: string) => Promise<RemoteDocument>
      },
    ) => Promise<unknown[]>
  }
  export default jsonld
}
