declare module 'jsonld' {
  export interface RemoteDocument {
    readonly documentUrl: string
    readonly document: unknown
  }

  const jsonld: {
    /** Expand a document; `safe` throws where something would be dropped. */
    readonly expand: (
      document: unknown,
      options: { readonly safe: boolean; readonly documentLoader: (url: string) => Promise<RemoteDocument> },
    ) => Promise<readonly unknown[]>
  }
  export default jsonld
}
