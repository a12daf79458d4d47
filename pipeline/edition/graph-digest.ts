import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

/**
 * Digest what an article says as a graph: SHA-256 over the N-Quads of its RDFC-1.0 form, by schema.org's own context, so
 * that whoever reads the JSON-LD comes to the same, however it is written.
 *
 * Nothing is loaded from the web. It takes some hundred times as long as the other digests.
 *
 * @returns `sha256-` and hexadecimal.
 * @throws Error where a property has no meaning in schema.org's context.
 */
export async function graphDigest(article: object): Promise<string> {
  const { default: jsonld } = await import('jsonld')
  const quads = await jsonld.canonize(article, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader,
  })
  return `sha256-${createHash('sha256').update(quads).digest('hex')}`
}

async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url))
    throw new Error(`Unexpected context ${url}, expected https://schema.org`)
  const document: unknown = createRequire(import.meta.url)(
    'presswright/schemas/generated/article-context.json',
  )
  return { documentUrl: url, document }
}
