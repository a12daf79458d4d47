/**
 * What the core asks of the outside world. Adapters answer it: real folders and clocks in the command line, folders
 * in memory and a clock that stands still in tests.
 */

/** A time that a test can hold still; the command line obeys SOURCE_DATE_EPOCH. */
export interface Clock {
  readonly now: () => Date
}

/** One raw text to compile; its identity is the article's. */
export interface Source {
  /** Path for messages, relative to where the command runs, with `/`. */
  readonly path: string
  /** Path below the input folder without the extension, with `/`: the article unless its front matter has an `id`. */
  readonly name: string
  /** Read the bytes; rejects with a Node error (`EACCES`, …) where that fails. */
  readonly read: () => Promise<Uint8Array>
  /** Size in bytes where known without reading. */
  readonly size: number
}

/** A folder written below one root, by paths relative to it with `/`. Links are never followed. */
export interface OutputFolder {
  /** The file's bytes, or undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Names of the entries of a folder, sorted; empty where there is none. */
  readonly list: (path: string) => Promise<string[]>
  /**
   * Replace one file so that a reader, or a crash, sees the old bytes or the new ones, whole: temporary file, fsync,
   * rename, fsync of the folder.
   */
  readonly write: (path: string, bytes: Uint8Array | string) => Promise<void>
  /** Make a whole new folder appear at once, durably; rejects where it exists. */
  readonly writeFolder: (path: string, files: ReadonlyMap<string, Uint8Array | string>) => Promise<void>
  /** Remove a file or a folder with all that is in it; nothing happens where there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Remove what an interrupted run left behind. */
  readonly sweep: () => Promise<void>
}
