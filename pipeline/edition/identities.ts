import { ARTICLE_FILES } from '../model/edition.js'
import { type Finding, findingOf } from '../model/finding.js'
import { FORMAT_FILES, isSiteFile } from '../model/formats.js'

/** An input and the article that it says it is. */
export interface Identified {
  readonly id: string
  readonly path: string
}

/** Bytes that the name of a file or folder can have, and that an article's can: an object store takes 1,024 in all. */
const LONGEST_PART = 255
const LONGEST = 900

/**
 * Find the inputs whose identity cannot be theirs: no path, another's, or another's but for case. Which of several is
 * right is not guessed: each has its finding.
 */
export function identityFindings<Input extends Identified>(
  inputs: readonly Input[],
): ReadonlyMap<Input, readonly Finding[]> {
  const findings = new Map<Input, Finding[]>(inputs.map((input) => [input, []]))
  const groups = new Map<string, Input[]>()
  for (const input of inputs) {
    const { id, path } = input
    const reason = problemOf(id)
    if (reason !== undefined) {
      findings.get(input)?.push(findingOf(path, 'identity-invalid', { article: id, reason }))
    }
    const folded = foldedIdentity(id)
    const group = groups.get(folded)
    if (group) group.push(input)
    else groups.set(folded, [input])
  }
  for (const group of groups.values()) {
    for (const input of group) {
      const { id, path } = input
      const same = group.find((other) => other !== input && other.id === id)
      const alike = group.find((other) => other.id !== id)
      if (same)
        findings.get(input)?.push(findingOf(path, 'identity-duplicate', { article: id, other: same.path }))
      if (alike) findings.get(input)?.push(findingOf(path, 'identity-case', { article: id, other: alike.id }))
    }
  }
  return findings
}

/** Say why an identity cannot be a path below the output folder; undefined where it can. */
function problemOf(id: string): string | undefined {
  const parts = id.split('/')
  if (/\p{Cc}/u.test(id)) return 'it has a control character'
  if (/\p{Surrogate}/u.test(id)) return 'it has half a surrogate pair'
  if (id.includes('\\')) return 'it has a backslash'
  if (id.startsWith('/')) return 'it is absolute'
  if (parts.includes('')) return 'a part of it is empty'
  if (parts.includes('.') || parts.includes('..')) return 'it has `.` or `..` for a part'
  // `vote` publishes the file `vote/article.json`, where `vote/article.json` would need a folder.
  const files: readonly string[] = [...ARTICLE_FILES, ...FORMAT_FILES]
  const [first = ''] = parts
  if (isSiteFile(foldedIdentity(first))) return `a file that is published is called \`${first}\``
  const file = parts.slice(1).find((part) => files.includes(foldedIdentity(part)))
  if (file !== undefined) return `a file that is published is called \`${file}\``
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_PART))
    return `a part of it is over ${LONGEST_PART} bytes`
  if (Buffer.byteLength(id) > LONGEST) return `it is over ${LONGEST} bytes`
  return undefined
}

/** The same for names that some file system takes for one. */
export function foldedIdentity(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
