import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { entryOf } from '../../pipeline/edition/catalogue.js'
import { digestedFiles } from '../../pipeline/edition/digested.js'
import { shownFiles } from '../../pipeline/formats/article-files.js'
import { toJson } from '../../pipeline/language/json/to-json.js'
import type { Article } from '../../pipeline/model/article.js'

/** Write an output folder that holds these articles, without their history. */
export async function writeOutput(
  folder: string,
  articles: readonly { readonly id: string; readonly article: Article }[],
): Promise<void> {
  const entries = []
  for (const { id, article } of articles) {
    const files = shownFiles(article)
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, 'latest', id, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    }
    const edition = { version: 1, status: 'usable', article, contentDigest: 'sha256-0' } as const
    entries.push(entryOf(id, `input/${id}.txt`, edition, digestedFiles(files)))
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.json'), toJson({ articles: entries }))
}
