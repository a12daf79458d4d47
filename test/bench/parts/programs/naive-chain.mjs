// What somebody would write who has Presswright not, for the smaller job: `node naive-chain.mjs INPUT OUTPUT`.
//
// One file after the other on one core: retext's chain for sentences that are hard to read, an article of what stands in
// the text's first lines, ajv with a schema that was compiled at the start, one JSON file each. No version is kept, and
// nothing waits for the disk.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import { articleSchema } from '../article-schema.mjs'

const [input, output] = process.argv.slice(2)
const chain = unified().use(retextEnglish).use(retextReadability).use(retextStringify).freeze()
const ajv = new Ajv2020()
formats.default(ajv)
const validate = ajv.compile(articleSchema)

for (const entry of await readdir(input, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath, entry.name)
  const text = await readFile(path, 'utf8')
  const file = await chain.process(text)
  const [headline, byline, date, ...paragraphs] = String(file).trim().split('\n\n')
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    author: [{ '@type': 'Person', name: byline.replace(/^By /, '') }],
    datePublished: new Date(`${date} UTC`).toISOString(),
    articleBody: paragraphs.join('\n\n'),
    hardToRead: file.messages.length,
  }
  if (!validate(article)) throw new Error(`${path}: ${ajv.errorsText(validate.errors)}`)
  const written = join(output, dirname(relative(input, path)), `${basename(path, '.txt')}.json`)
  await mkdir(dirname(written), { recursive: true })
  await writeFile(written, JSON.stringify(article, null, 2))
}
