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
  /** Files beside it that say which findings about it are to be passed over. */
  readonly sidecars?: readonly Pick<Source, 'path' | 'read' | 'size' | 'stamp'>[]
  /** Size in bytes where known without reading. */
  readonly size: number
  /** Tells one state of it, and of what lies beside it, from another without reading; absent or empty where nothing does. */
  readonly stamp?: string
}

/** What is written to one file. */
export type WholeContent = Uint8Array | string

/** The same, or pieces of it where the whole may be too much to hold, taken once. */
export type Content = WholeContent | AsyncIterable<string>

/** What a file is known by without being held. */
export interface FileDigest {
  /** In bytes. */
  readonly size: number
  /** SHA-512 in the form of subresource integrity. */
  readonly integrity: string
}

/** Files for the time of a run, which nobody else sees. */
export interface Scratch {
  /** Add text to the end of a file; it is made with the first. */
  readonly append: (name: string, text: string) => Promise<void>
  /** All text of a file; empty where there is none. */
  readonly read: (name: string) => Promise<string>
  readonly remove: () => Promise<void>
}

/**
 * A folder written below one root, by paths relative to it with `/`. Links are never followed.
 *
 * What is written is on the disk when the promise is kept: first all bytes, then the names, in the order given.
 */
export interface OutputFolder {
  /** The file's bytes, or undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** Size and digest of a file, read in pieces; undefined where there is none. */
  readonly digest: (path: string) => Promise<FileDigest | undefined>
  /** Tell one state of a file from another without reading it; empty where there is none, or nothing tells. */
  readonly stamp: (path: string) => Promise<string>
  /** Names of the entries of a folder, sorted; empty where there is none. */
  readonly list: (path: string) => Promise<string[]>
  /** Whether there is a folder, be it empty. */
  readonly hasFolder: (path: string) => Promise<boolean>
  /** Replace files so that a reader, or a crash, sees the old bytes of each or the new ones, whole. */
  readonly write: (files: ReadonlyMap<string, Content>) => Promise<void>
  /** Make whole new folders appear, each at once; rejects where one exists. */
  readonly writeFolders: (folders: ReadonlyMap<string, ReadonlyMap<string, WholeContent>>) => Promise<void>
  /**
   * Remove files, and folders with all that is in them, each at once; then the folders above that have nothing left,
   * but for those at the top. Nothing happens where there is none.
   */
  readonly remove: (paths: readonly string[]) => Promise<void>
  /** Whether a run was interrupted here, or is at work. */
  readonly isUnfinished: () => Promise<boolean>
  /** Remove what an interrupted run left behind; for whoever holds the lock. */
  readonly sweep: () => Promise<void>
  /** Open a place for what is too much to hold: beside what is unfinished for whoever holds the lock, else apart. */
  readonly scratch: () => Promise<Scratch>
  /**
   * Wait until nobody else writes here, and keep others from it until it is released.
   *
   * @param onWait Called once where somebody else is writing, with who that is.
   * @param signal Ends the waiting; the promise then rejects with its reason.
   */
  readonly lock: (onWait?: (holder: string) => void, signal?: AbortSignal) => Promise<OutputLock>
}

/** The right to write to an output folder. */
export interface OutputLock {
  /** False where another had it, or was found dead in it, since it was asked for: what was read before may have changed. */
  readonly wasFree: boolean
  /** Rejects where the right was lost: its holder stood still for so long that another took it for dead. */
  readonly check: () => Promise<void>
  readonly release: () => Promise<void>
}

/** An output folder to one who only reads its files. */
export type OutputReader = Pick<OutputFolder, 'read'>

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
