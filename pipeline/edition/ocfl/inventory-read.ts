/** The versions of OCFL that are known here, the earliest first. */
export const OCFL_VERSIONS = ['1.0', '1.1'] as const
export type OcflVersion = (typeof OCFL_VERSIONS)[number]

/** An inventory as far as it makes sense; what does not was reported. */
export interface InventoryRead {
  /** Path of the file. */
  readonly path: string
  readonly id: string | undefined
  /** The version of OCFL that its `type` names. */
  readonly ocfl: OcflVersion | undefined
  readonly digestAlgorithm: string | undefined
  readonly head: string | undefined
  /** Undefined where none is set; where what is set cannot be a folder, `content`. */
  readonly contentDirectory: string | undefined
  readonly manifest: DigestBlock
  /** By algorithm. */
  readonly fixity: ReadonlyMap<string, DigestBlock>
  /** By name, in order of the file. */
  readonly versions: ReadonlyMap<string, VersionRead>
}

export interface VersionRead {
  readonly created: string | undefined
  readonly message: string | undefined
  readonly userName: string | undefined
  readonly userAddress: string | undefined
  readonly state: DigestBlock
}

/** What a manifest, a state or a block of fixity says. */
export interface DigestBlock {
  /** Digests in small letters by path. */
  readonly digests: ReadonlyMap<string, string>
  /** Digests as they are written. */
  readonly keys: ReadonlySet<string>
}

export const EMPTY_BLOCK: DigestBlock = { digests: new Map(), keys: new Set() }
