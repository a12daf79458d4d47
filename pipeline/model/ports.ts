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

export interface FolderEntry {
  readonly name: string
  /** `other` is what is neither, such as a socket or a device. */
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/**
 * A folder that is only read, by paths relative to it with `/`; the empty path is the folder itself. Links are never
 * followed: what is behind one is not there. All functions reject with a Node error where the reading itself fails.
 */
export interface Folder {
  /** The entries of a folder by name, sorted; undefined where there is no such folder. */
  readonly list: (path: string) => Promise<readonly FolderEntry[] | undefined>
  /** Size of a file in bytes; undefined where there is no such file. */
  readonly size: (path: string) => Promise<number | undefined>
  /** A file's bytes, or only its first `most` if it has more; undefined where there is no such file. */
  readonly read: (path: string, most: number) => Promise<Uint8Array | undefined>
  /**
   * Digests of a file in hexadecimal by the algorithms' OCFL names, read once however many they are; those that are not
   * known are left out. Undefined where there is no such file.
   */
  readonly digests: (
    path: string,
    algorithms: readonly string[],
  ) => Promise<ReadonlyMap<string, string> | undefined>
}
