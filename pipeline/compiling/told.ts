import { readJson } from '../edition/read-json.js'
import { isObject } from '../language/json/is-object.js'
import type { Finding, Severity } from '../model/finding.js'
import type { OutputReader } from '../model/ports.js'
import type { Told } from './manifest.js'

/** Remarks that nobody asked for, and so are counted alone. */
export interface Unlisted {
  readonly notes: number
  readonly silenced: number
}

/** Count what is said of an article. */
export function toldOf(findings: readonly Finding[]): Told {
  const told = { warnings: 0, notes: 0, silenced: 0, silencedNotes: 0 }
  for (const { severity, silenced } of findings) {
    const isNote = severity === 'info'
    if (silenced) {
      told.silenced += 1
      if (isNote) told.silencedNotes += 1
    } else if (isNote) told.notes += 1
    else told.warnings += 1
  }
  return told
}

/** Gathers findings as they come, and counts those that weigh less than is asked for. */
export interface Gathering {
  readonly findings: Finding[]
  readonly add: (findings: readonly Finding[]) => void
  /** Add what was said of an article when it was published. */
  readonly addPublished: (id: string, told: Told) => Promise<void>
  readonly unlisted: () => Unlisted
}

/**
 * Gather findings; where remarks are not asked for, an archive of a hundred thousand articles does not hold its million.
 *
 * @param least What weighs less is counted and not kept.
 */
export function gathering(least: Severity, output: OutputReader): Gathering {
  const findings: Finding[] = []
  let notes = 0
  let silenced = 0
  const isKept = ({ severity }: Finding) => least === 'info' || severity !== 'info'
  return {
    findings,
    add(some) {
      for (const finding of some) {
        if (isKept(finding)) findings.push(finding)
        else if (finding.silenced) silenced += 1
        else notes += 1
      }
    },
    async addPublished(id, told) {
      if (least !== 'info') {
        notes += told.notes
        silenced += told.silencedNotes
      }
      const grave = told.warnings + told.silenced - told.silencedNotes
      if (grave === 0 && (least !== 'info' || told.notes + told.silencedNotes === 0)) return
      const published = await readJson(output, `latest/${id}/validation.json`, isValidation)
      findings.push(...(published?.findings.filter(isKept) ?? []))
    },
    unlisted: () => ({ notes, silenced }),
  }
}

function isValidation(value: unknown): value is { readonly findings: readonly Finding[] } {
  return isObject(value) && Array.isArray(value.findings) && value.findings.every(isFinding)
}

function isFinding(value: unknown): value is Finding {
  return (
    isObject(value) &&
    typeof value.file === 'string' &&
    typeof value.severity === 'string' &&
    typeof value.rule === 'string' &&
    typeof value.message === 'string'
  )
}
