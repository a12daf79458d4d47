import { type Finding, findingOf } from '../model/finding.js'

/** An input and the article that it says it is. */
export interface Identified {
  readonly id: string
  readonly path: string
}

/** Find the inputs whose identity cannot be theirs: no path, another's, or another's but for case. */
export function identityFindings(inputs: readonly Identified[]): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  const add = (path: string, finding: Finding) => findings.set(path, [...(findings.get(path) ?? []), finding])
  const groups = new Map<string, Identified[]>()
  for (const input of inputs) {
    if (!isIdentity(input.id))
      add(input.path, findingOf(input.path, 'identity-invalid', { article: input.id }))
    const folded = input.id.normalize('NFC').toLowerCase()
    groups.set(folded, [...(groups.get(folded) ?? []), input])
  }
  for (const group of groups.values()) {
    for (const one of group) {
      const other = group.find(({ path }) => path !== one.path)
      if (!other) continue
      const finding =
        other.id === one.id
          ? findingOf(one.path, 'identity-duplicate', { article: one.id, other: other.path })
          : findingOf(one.path, 'identity-case', { article: one.id, other: other.id })
      add(one.path, finding)
    }
  }
  return findings
}

/** A relative path of names that every file system takes. */
function isIdentity(id: string): boolean {
  const parts = /[\u0000-\u001f\u007f\\]/.test(id) ? [] : id.split('/')
  return (
    parts.length > 0 &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.length <= 200)
  )
}
