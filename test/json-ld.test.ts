import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import jsonld from 'jsonld'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const CONTEXT = resolve(ROOT, '../shared/vocabulary/schemaorgcontext.jsonld')

/** Give schema.org's context from the disk, and nothing from the web. */
async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?(?:docs\/jsonldcontext\.jsonld)?$/.test(url))
    throw new Error(`Unexpected address ${url}, expected that of schema.org’s context`)
  return { documentUrl: url, document: JSON.parse(readFileSync(CONTEXT, 'utf8')) }
}

/** What a document says, name by name, with everything that has no meaning left out. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
}

describe.skipIf(!existsSync(CONTEXT))('JSON-LD that a processor reads (skipped without ../shared)', () => {
  test.each(globSync('output/latest/**/article.json', { cwd: ROOT }))('%s loses no term', async (path) => {
    const article: Record<string, unknown> = JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'))
    const [expanded] = await jsonld.expand({ ...article }, { safe: true, documentLoader })
    const names = new Set(namesIn(expanded).map((name) => name.replace(/^https?:\/\/schema\.org\//, '')))
    const written = namesIn(article).filter((name) => name !== '@context')
    expect(written.filter((name) => !names.has(name))).toEqual([])
  })

  test('safe mode would say so', async () => {
    await expect(
      jsonld.expand(
        { '@context': { name: 'https://schema.org/name' }, headlin: 'x' },
        { safe: true, documentLoader },
      ),
    ).rejects.toThrow()
  })
})
