import type { Folder } from '../../model/ports.js'
import type { VerificationFinding } from '../../model/verification-finding.js'
import { findingList } from '../finding-list.js'
import { attempt } from '../ocfl/attempt.js'
import { OCFL_RULES } from '../ocfl/codes.js'
import { type VerifyRootOptions, verifyStorageRoot } from '../ocfl/verify-storage-root.js'
import { shown } from '../shown.js'
import { archivedPath, purgedPath } from './archived-article.js'
import { checkArticle } from './check-article.js'
import { checkFiles } from './check-files.js'
import { checkLatest } from './check-latest.js'
import { checkPurged } from './check-purged.js'
import { PROMISES } from './codes.js'
import { namedFolders, pathKey } from './named-folders.js'
import { openIndex } from './open-index.js'

/** What a build leaves behind while it runs, or where it was interrupted. */
const TRACES: readonly string[] = ['.unfinished', '.lock']

/**
 * Hold an output folder against all that Presswright promises of it: its archive, its published files and its index.
 */
export async function* verifyOutput(
  folder: Folder,
  { deep = false, onObject }: VerifyRootOptions = {},
): AsyncGenerator<VerificationFinding> {
  const list = findingList({ ...PROMISES, N001: OCFL_RULES.N001 })
  const { report } = list
  for (const { name, kind } of (await attempt('', report, () => folder.list(''))) ?? []) {
    if (kind === 'link' || kind === 'other') report('P014', name, `Unexpected ${kind}`)
    if (TRACES.includes(name)) report('P011', name, `Unexpected ${shown(name)}`)
  }
  const index = await attempt('index.json', report, () => openIndex(folder, report))
  const named = namedFolders(index?.files ?? new Map())
  // An article that came back after it was purged has both objects.
  const expected = new Set<number>()
  for await (const entry of index?.entries() ?? []) {
    named.add(entry)
    if (!('purged' in entry)) expected.add(pathKey(archivedPath(entry.id)))
    expected.add(pathKey(purgedPath(entry.id)))
  }
  // What a shard names that cannot be read is not known.
  const isWhole = index?.isWhole() ?? false

  yield* verifyStorageRoot(folder, 'archive', {
    deep,
    onObject(object) {
      onObject?.(object)
      if (isWhole && !expected.has(pathKey(object.path))) {
        report('P008', object.path, `An archived article, ${shown(object.id ?? 'without a name')}`)
      }
    },
  })
  if (index) {
    // What is wrong with the index itself was told when it was read before.
    const again = await attempt('index.json', report, () => openIndex(folder, () => {}))
    for await (const entry of again?.entries() ?? []) {
      yield* 'purged' in entry ? await checkPurged(folder, entry) : await checkArticle(folder, entry, deep)
    }
    await attempt('latest', report, () => checkFiles(folder, 'latest', index.files, deep, report))
    if (isWhole) await checkLatest(folder, named, report)
  }
  yield* list.findings()
}
