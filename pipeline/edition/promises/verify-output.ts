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
import { readCatalogue } from './read-catalogue.js'

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
  const catalogue = await attempt('index.json', report, () => readCatalogue(folder, report))
  const entries = [...(catalogue?.articles ?? []), ...(catalogue?.withdrawn ?? [])]
  // An article that came back after it was purged has both objects.
  const expected = new Set(
    entries.flatMap((entry) => [
      ...('purged' in entry ? [] : [archivedPath(entry.id)]),
      purgedPath(entry.id),
    ]),
  )

  yield* verifyStorageRoot(folder, 'archive', {
    deep,
    onObject(object) {
      onObject?.(object)
      if (catalogue && !expected.has(object.path)) {
        report('P008', object.path, `An archived article, ${shown(object.id ?? 'without a name')}`)
      }
    },
  })
  for (const entry of entries) {
    yield* 'purged' in entry ? await checkPurged(folder, entry) : await checkArticle(folder, entry, deep)
  }
  if (catalogue) {
    await attempt('latest', report, () => checkFiles(folder, 'latest', catalogue.files, deep, report))
    await checkLatest(folder, catalogue, report)
  }
  yield* list.findings()
}
