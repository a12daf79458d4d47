import type { OcflCode } from './codes.js'
import type { DigestBlock, InventoryRead } from './inventory-read.js'

/** What an inventory says that the digest of a content file is. */
export interface ExpectedDigest {
  readonly algorithm: string
  /** In small letters. */
  readonly digest: string
  readonly code: OcflCode
  /** Path of the inventory. */
  readonly inventory: string
}

/** How many different digests of one file are kept; more than one by an algorithm is an error already. */
const MOST_OF_A_FILE = 16

/** What several inventories say of each content file, each thing once. */
export interface ExpectedDigests {
  readonly add: (inventory: InventoryRead) => void
  readonly byFile: ReadonlyMap<string, readonly ExpectedDigest[]>
}

/** Collect what inventories say of content files, so that none of them has to be kept for it. */
export function expectedDigests(): ExpectedDigests {
  const byFile = new Map<string, ExpectedDigest[]>()
  const addBlock = (block: DigestBlock, algorithm: string, code: OcflCode, inventory: string) => {
    for (const [path, digest] of block.digests) {
      const known = byFile.get(path) ?? []
      if (known.length === 0) byFile.set(path, known)
      const isKnown = known.some((one) => one.algorithm === algorithm && one.digest === digest)
      if (!isKnown && known.length < MOST_OF_A_FILE) known.push({ algorithm, digest, code, inventory })
    }
  }
  return {
    byFile,
    add({ path, digestAlgorithm, manifest, fixity }) {
      if (digestAlgorithm !== undefined) addBlock(manifest, digestAlgorithm, 'E092', path)
      for (const [algorithm, block] of fixity) addBlock(block, algorithm, 'E093', path)
    },
  }
}
