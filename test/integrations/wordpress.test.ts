import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { examplesOf } from './examples-of.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { isInstalled } from './is-installed.js'
import { readPage } from './read-page.js'
import { runIn } from './run-in.js'
import { siteFolder } from './site-folder.js'
import { writeOutput } from './write-output.js'

const PLUGIN = 'wp-content/mu-plugins/presswright.php'
const wellFormed = hostileArticles()
const all = [...wellFormed, ...halvedArticles()]

/** What ties Yoast's article to the page. */
const TIES = {
  '@id': 'https://example.org/post/#article',
  isPartOf: { '@id': 'https://example.org/post/' },
  mainEntityOfPage: { '@id': 'https://example.org/post/' },
}

let folder = ''
afterEach(() => rm(folder, { recursive: true }))

/** What the heads of posts hold whose custom field says this, with Yoast SEO or without it. */
async function headsOf(ids: readonly unknown[], seo: 'with' | 'without') {
  folder = await siteFolder(examplesOf('WordPress'))
  await writeOutput(join(folder, 'output'), all)
  await writeFile(join(folder, 'ids.json'), JSON.stringify(ids))
  const script = join(import.meta.dirname, 'wordpress.php')
  const { exitCode, said } = await runIn(folder, 'php', [script, PLUGIN, `${folder}/output`, 'ids.json', seo])
  expect({ exitCode, said: exitCode === 0 ? '' : said }).toEqual({ exitCode: 0, said: '' })
  const heads: string[] = JSON.parse(said)
  return heads.map((head) => readPage(`<!doctype html><head>${head}</head><p>after</p>`))
}

describe.skipIf(!isInstalled('php', '--version'))(
  'WordPress (skipped where the program `php` is missing)',
  () => {
    test('without Yoast the tag is there once, as it was published', async () => {
      const heads = await headsOf(
        all.map(({ id }) => id),
        'without',
      )
      for (const [i, { expected }] of all.entries()) {
        expect(heads[i]?.jsonLd).toEqual([expected])
        expect(heads[i]?.others).toEqual([])
        expect(heads[i]?.textsOf('p')).toEqual(['after'])
      }
    })

    test('with Yoast the article stands in its graph, in the place of the other', async () => {
      const heads = await headsOf(
        wellFormed.map(({ id }) => id),
        'with',
      )
      for (const [i, { expected }] of wellFormed.entries()) {
        const { '@context': _, ...piece } = expected
        expect(heads[i]?.jsonLd).toEqual([
          {
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'WebPage', '@id': 'https://example.org/post/', url: 'https://example.org/post/' },
              { '@type': 'Organization', '@id': 'https://example.org/#organization', name: 'News' },
              { ...piece, ...TIES },
            ],
          },
        ])
        expect(heads[i]?.others).toEqual([])
        expect(heads[i]?.textsOf('p')).toEqual(['after'])
      }
    })

    test.each(['with', 'without'] as const)(
      'a post that names no article stays as it was, %s Yoast',
      async (seo) => {
        const none = [
          '',
          null,
          false,
          [],
          'nowhere',
          '..',
          '../index.json',
          'hostile/../hostile/emoji',
          'hostile/',
          '/etc',
          'a\\..\\b',
          'a\u0000',
        ]
        for (const head of await headsOf(none, seo)) {
          expect(head.jsonLd).toHaveLength(seo === 'with' ? 1 : 0)
          expect(head.others).toEqual([])
          expect(JSON.stringify(head.jsonLd).split('"headline"').length - 1).toBe(seo === 'with' ? 1 : 0)
        }
      },
    )
  },
)
