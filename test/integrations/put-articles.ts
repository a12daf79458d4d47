import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { entryOf } from '../../pipeline/edition/catalogue.js'
import { contentDigest } from '../../pipeline/edition/content-digest.js'
import { digestedFiles } from '../../pipeline/edition/digested.js'
import { shownFiles } from '../../pipeline/formats/article-files.js'
import type { Article } from '../../pipeline/model/article.js'

/** Write articles into an output folder as a build does, but for the archive. */
export async function putArticles(
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
    const edition = {
      version: article.version,
      status: 'usable',
      article,
      contentDigest: digestOf(article),
    } as const
    entries.push(entryOf(id, `input/${id}.md`, edition, digestedFiles(files)))
  }
  await writeFile(join(folder, 'index.json'), JSON.stringify({ articles: entries }))
}

/** What has no canonical form, such as half a pair of UTF-16, has a digest of none here. */
function digestOf(article: Article): string {
  try {
    return contentDigest(article)
  } catch {
    return 'sha256-none'
  }
}
