import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import Handlebars from 'handlebars'
import { afterEach, describe, expect, test } from 'vitest'
import { toScriptTag } from '../../pipeline/formats/script-tag.js'
import type { Article } from '../../pipeline/model/article.js'
import { examplesOf } from './examples-of.js'
import { halvedArticles, hostileArticles } from './hostile-articles.js'
import { readPage } from './read-page.js'
import { runIn } from './run-in.js'
import { siteFolder } from './site-folder.js'
import { writeOutput } from './write-output.js'

interface Post {
  readonly title: string
  readonly tags: readonly { readonly name: string }[]
  readonly codeinjection_head: string | null
}

const OWN = { '@context': 'https://schema.org', '@type': 'Article', headline: 'What Ghost says' }

/** A Handlebars with the helpers that Ghost gives to themes, as far as the theme of the page asks for them. */
function ghost() {
  const engine = Handlebars.create()
  engine.registerHelper('meta_title', (options) => options.data.root.post?.title ?? 'Home')
  engine.registerHelper('body_class', () => 'post-template')
  engine.registerHelper('ghost_foot', () => '')
  // Asks the post that the block is in for its tags, by their names.
  engine.registerHelper('has', function (this: Post, options) {
    const there = this.tags.some(({ name }) => name.toLowerCase() === options.hash.tag)
    return there ? options.fn(this) : options.inverse(this)
  })
  // Looks at the page, whatever block it is in, and writes code injection as it is.
  engine.registerHelper('ghost_head', ({ data: { root }, hash }) => {
    const excluded = new Set(`${hash.exclude ?? ''}`.split(','))
    const own = `<script type="application/ld+json">\n${JSON.stringify(OWN, null, 4)}\n</script>`
    const head = [excluded.has('schema') ? '' : own, root.post?.codeinjection_head ?? '']
    return new engine.SafeString(head.join('\n'))
  })
  return engine
}

const theme = ghost().compile(examplesOf('Ghost')['default.hbs'] ?? '')
const pageOf = (post?: Post) =>
  readPage(theme({ post, body: '<p>after</p>' }, { data: { site: { locale: 'en' } } }))
const postOf = (article: Article): Post => ({
  title: article.headline,
  tags: [{ name: 'News' }, { name: '#presswright' }],
  codeinjection_head: toScriptTag(article),
})

describe('the theme', () => {
  test.each([...hostileArticles(), ...halvedArticles()])('$id', ({ article, expected }) => {
    const page = pageOf(postOf(article))
    expect(page.jsonLd).toEqual([expected])
    expect(page.others).toEqual([])
    expect(page.textsOf('p')).toEqual(['after'])
  })

  test('leaves what Ghost says where there is no article', () => {
    expect(pageOf({ title: 'A post', tags: [{ name: 'News' }], codeinjection_head: null }).jsonLd).toEqual([
      OWN,
    ])
    expect(pageOf().jsonLd).toEqual([OWN])
  })
})

describe('what is sent to Ghost', () => {
  let folder = ''
  afterEach(() => rm(folder, { recursive: true }))

  /** An Admin API that knows every slug, and writes down what it is told. */
  const API = `import { appendFileSync } from 'node:fs'
export default class {
  constructor(options) { appendFileSync('told.ndjson', JSON.stringify(options) + '\\n') }
  posts = {
    read: async ({ slug }) => ({ id: 'id-of-' + slug, updated_at: 'then', tags: [{ name: 'News' }, { name: '#presswright' }] }),
    edit: async (post) => appendFileSync('told.ndjson', JSON.stringify(post) + '\\n'),
  }
}
`

  test('is the script tag of each article, and the tag that the theme looks for, once', async () => {
    // As the catalogue has them.
    const all = hostileArticles().sort((a, b) => (a.id < b.id ? -1 : 1))
    folder = await siteFolder(examplesOf('Ghost'))
    await writeOutput(join(folder, 'output'), all)
    const client = join(folder, 'node_modules/@tryghost/admin-api/index.js')
    await mkdir(dirname(client), { recursive: true })
    await writeFile(client, API)
    await writeFile(join(dirname(client), 'package.json'), '{ "type": "module", "exports": "./index.js" }')
    expect(await runIn(folder, process.execPath, ['send-to-ghost.js'])).toEqual({ exitCode: 0, said: '' })
    const told = (await readFile(join(folder, 'told.ndjson'), 'utf8')).trimEnd().split('\n')
    const [options, ...posts] = told.map((line): unknown => JSON.parse(line))
    expect(options).toEqual({ version: 'v5.0' })
    expect(posts).toEqual(
      all.map(({ id, expected }) => ({
        id: `id-of-${id.slice('hostile/'.length)}`,
        updated_at: 'then',
        codeinjection_head: toScriptTag(expected),
        tags: [{ name: 'News' }, { name: '#presswright' }],
      })),
    )
  })
})
