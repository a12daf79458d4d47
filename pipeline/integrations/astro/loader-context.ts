/** As much of what Astro hands to a content loader as is used here; an Astro of 5 or newer has the whole of it. */
export interface LoaderContext {
  readonly store: {
    readonly get: (id: string) => { readonly digest?: string | number } | undefined
    readonly set: (entry: StoredEntry) => boolean
    readonly delete: (id: string) => void
    readonly keys: () => readonly string[]
  }
  readonly logger: { readonly info: (message: string) => void; readonly error: (message: string) => void }
  readonly config: { readonly root: URL }
  readonly parseData: <Data extends Record<string, unknown>>(entry: {
    id: string
    data: Data
  }) => Promise<Data>
  /** Only while Astro serves a site in development. */
  readonly watcher?: {
    readonly add: (path: string) => unknown
    readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown
  }
}

export interface StoredEntry {
  readonly id: string
  readonly data: Record<string, unknown>
  /** An entry with the digest that is stored already is kept as it is. */
  readonly digest: string
  readonly rendered: { readonly html: string }
}
