import type { Compare } from '../../api/differences/compare.js'
import { compareEditions, keptEdition } from '../../api/differences/compare-versions.js'
import type { KeptEdition } from '../../edition/read-edition.js'
import type { History } from '../../edition/read-history.js'
import { type ChangeSize, changeSize } from '../../formats/differences/change-size.js'
import type { VersionEntry } from '../../model/log-entry.js'
import type { OutputFolder } from '../../model/ports.js'
import { wordsIn } from '../../validation/house/words-in.js'

/**
 * Tell an article's versions, newest first, each by what changed in it against the one before.
 *
 * @param most How many are told; the others are not read.
 * @throws {OutputError} where the archive is damaged.
 */
export async function logEntries(
  id: string,
  folder: OutputFolder,
  history: History,
  most: number,
  compare: Compare,
): Promise<readonly VersionEntry[]> {
  const wanted = history.versions.toReversed().slice(0, most)
  const entries: VersionEntry[] = []
  let edition: KeptEdition | undefined
  for (const version of wanted) {
    edition ??= await keptEdition(folder, history, version)
    const before = version > 1 ? await keptEdition(folder, history, version - 1) : undefined
    entries.push(entryOf(id, edition, before, compare))
    edition = before
  }
  return entries
}

function entryOf(
  id: string,
  edition: KeptEdition,
  before: KeptEdition | undefined,
  compare: Compare,
): VersionEntry {
  const { version, created, message, user, said } = edition
  const { differences, to } = compareEditions(id, before ?? edition, edition, compare)
  const { kind, reasons } = differences.verdict
  return {
    version,
    created,
    kind: before ? kind : 'first',
    reasons: before ? reasons : [],
    ...(before ? changeSize(differences.paragraphs, to.language) : wholeSize(edition, to.language)),
    contentDigest: said?.contentDigest ?? differences.to.contentDigest,
    ...(message !== undefined && { message }),
    ...(user && { user }),
    ...(said && { status: said.status }),
    ...(said?.reason !== undefined && { reason: said.reason }),
  }
}

/** All that a first version says came in with it. */
function wholeSize({ article: { articleBody } }: KeptEdition, language: string | undefined): ChangeSize {
  if (typeof articleBody !== 'string') return { words: { added: 0, removed: 0 }, paragraphs: 0 }
  const paragraphs = articleBody.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '')
  return { words: { added: wordsIn(articleBody, language), removed: 0 }, paragraphs: paragraphs.length }
}
