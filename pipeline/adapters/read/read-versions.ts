import { EDITION_RECORD, isEditionRecord } from '../../edition/edition-record.js'
import { isArticle } from '../../edition/is-article.js'
import { readHistory } from '../../edition/read-history.js'
import { damaged, parseJson } from '../../edition/read-json.js'
import { type KeptVersion, readVersion } from '../../edition/read-version.js'
import type { Article, KillNotice } from '../../model/article.js'
import type { EditionRecord } from '../../model/edition.js'
import { ReadError } from '../../model/read-error.js'
import { folderReader } from './folder-reader.js'

/** A version of an article that the archive keeps; what is read of it is held against the archive's digests. */
export interface ArticleVersion extends KeptVersion {
  /** Read the article as it was, or the notice that it was killed. */
  readonly article: () => Promise<Article | KillNotice>
  /** Read what the version says of itself: whether it was usable, and why not. */
  readonly record: () => Promise<EditionRecord>
}

/**
 * Read which versions of an article are kept, oldest first, withdrawn articles too.
 *
 * @param folder The output folder, absolute or relative to where the process runs.
 * @throws {ReadError} `ARTICLE_UNKNOWN` where none is kept.
 * @throws {OutputError} where the archive cannot be read, or is damaged; so do the functions of a version.
 */
export async function readVersions(folder: string, id: string): Promise<ArticleVersion[]> {
  const output = folderReader(folder)
  const history = await readHistory(output, id)
  if (!history) throw new ReadError('ARTICLE_UNKNOWN', `No version of \`${id}\` is kept in \`${folder}\``)
  return history.versions.flatMap((version) => {
    const kept = readVersion(output, history, version)
    if (!kept) return []
    const parsed = async <T>(name: string, is: (value: unknown) => value is T): Promise<T> => {
      const path = `${history.object} (${name} of v${version})`
      const bytes = await kept.read(name)
      if (!bytes) throw damaged(path)
      return parseJson(new TextDecoder().decode(bytes), path, is)
    }
    return {
      ...kept,
      article: () => parsed('article.json', isArticle),
      record: () => parsed(EDITION_RECORD, isEditionRecord),
    }
  })
}
