import { createHash } from 'node:crypto'

/** The registered OCFL layout extension by which objects are placed, and its parameters. */
export const LAYOUT = {
  extension: '0003-hash-and-id-n-tuple-storage-layout',
  description: 'Hashed truncated n-tuple trees with object ID encapsulating directory',
  config: {
    extensionName: '0003-hash-and-id-n-tuple-storage-layout',
    digestAlgorithm: 'sha256',
    tupleSize: 3,
    numberOfTuples: 3,
  },
} as const

/** Longest encoded identifier that is a folder's name; a longer one is cut and its digest put behind. */
const LONGEST = 100

/** Name an article's OCFL object: a URI, as the specification advises. */
export function objectId(article: string): string {
  return `presswright:${encoded(article)}`
}

/** Name the OCFL object that tells that an article was purged. */
export function purgedId(article: string): string {
  return `presswright-purged:${encoded(article)}`
}

function encoded(article: string): string {
  return article.split('/').map(encodeURIComponent).join('/')
}

/**
 * Place an object below the storage root: three folders of its identifier's SHA-256, which spread a million objects
 * over 4,096 folders each, then one that can be read.
 *
 * Source: https://ocfl.github.io/extensions/0003-hash-and-id-n-tuple-storage-layout.html
 */
export function objectPath(id: string): string {
  const { digestAlgorithm, tupleSize, numberOfTuples } = LAYOUT.config
  const digest = createHash(digestAlgorithm).update(id).digest('hex')
  const tuples = Array.from({ length: numberOfTuples }, (_, i) =>
    digest.slice(i * tupleSize, (i + 1) * tupleSize),
  )
  const name = [...new TextEncoder().encode(id)]
    .map((byte) => {
      const character = String.fromCharCode(byte)
      return /[A-Za-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
    })
    .join('')
  const folder = name.length > LONGEST ? `${name.slice(0, LONGEST)}-${digest}` : name
  return [...tuples, folder].join('/')
}
