import type { YAMLMap } from 'yaml'
import { yaml } from '../../language/yaml.js'
import type { Silence, SilenceFault, SilencePlace, SilencesRead } from '../../model/silence.js'

/** Silences that one file has at most. */
const MOST = 500

/** Tell line and column of an offset into the YAML. */
export type PlaceAt = (offset: number) => SilencePlace

/**
 * Read which findings are to be passed over, and why: `rule: reason`, `rule: {reason, at}`, or a list of
 * `{rule, reason, at}`. A reason is demanded; what is no silence is told as a fault, and silences nothing.
 *
 * @param node A node of a YAML document.
 */
export function readSilences(node: unknown, placeAt: PlaceAt): SilencesRead {
  const silences: Silence[] = []
  const faults: SilenceFault[] = []
  const fault = (at: unknown, what: string, expected: string) => {
    faults.push({ what, expected, place: placeAt(startOf(at)) })
  }
  const take = (at: unknown, rule: string, { reason, where }: Said) => {
    if (silences.length >= MOST) {
      if (faults.at(-1)?.what !== TOO_MANY) fault(at, TOO_MANY, `at most ${MOST} in one file`)
      return
    }
    if (rule === '') return fault(at, 'silence without a rule', 'the name of the rule that it is about')
    if (reason === '') return fault(at, `silence of \`${rule}\` without a reason`, 'why it is passed over')
    silences.push({ rule, reason, ...(where !== undefined && { at: where }), place: placeAt(startOf(at)) })
  }
  const { isMap, isScalar, isSeq } = yaml()
  if (isMap<unknown, unknown>(node)) {
    for (const { key, value } of node.items) {
      if (isMap<unknown, unknown>(value)) {
        const said = readMembers(value, ['reason', 'at'], fault)
        if (said) take(key, textOf(key), said)
      } else if (isScalar(value) || value === null) take(key, textOf(key), { reason: textOf(value) })
      else fault(key, `${kindOf(value)} for \`${textOf(key)}\` in \`silence\``, 'the reason')
    }
  } else if (isSeq(node)) {
    for (const item of node.items) {
      if (isMap<unknown, unknown>(item)) {
        const said = readMembers(item, ['rule', 'reason', 'at'], fault)
        if (said) take(item, said.rule ?? '', said)
      } else if (isScalar(item)) take(item, textOf(item), { reason: '' })
      else fault(item ?? node, `${kindOf(item)} in \`silence\``, '`rule` and `reason`')
    }
  } else fault(node, `${kindOf(node)} for \`silence\``, 'lines `rule: reason`')
  return { silences, faults }
}

const TOO_MANY = 'great number of silences'

/** What one silence says. */
interface Said {
  readonly rule?: string
  readonly reason: string
  readonly where?: number | string | undefined
}

/** Read the members of one silence; undefined where they were found fault with. */
function readMembers(
  map: YAMLMap<unknown, unknown>,
  names: readonly string[],
  fault: (at: unknown, what: string, expected: string) => void,
): Said | undefined {
  const { isScalar } = yaml()
  const members = new Map<string, unknown>()
  for (const { key, value } of map.items) {
    const name = textOf(key)
    if (!names.includes(name) || !(isScalar(value) || value === null)) {
      const expected = names.map((one) => `\`${one}\``).join(', ')
      fault(key, `\`${name}\` in a silence`, `${expected} with a text each`)
      return undefined
    }
    members.set(name, value)
  }
  const at = members.get('at')
  const where = at === undefined ? undefined : whereOf(textOf(at))
  if (at !== undefined && where === undefined) {
    fault(at ?? map, `\`${textOf(at)}\` for \`at\``, 'a line such as `12`, or a pointer such as `/author/0`')
    return undefined
  }
  return { rule: textOf(members.get('rule')), reason: textOf(members.get('reason')), where }
}

function whereOf(text: string): number | string | undefined {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  return text.startsWith('/') ? text : undefined
}

/** A scalar as it is written, without the white space around it; empty for what is none. */
function textOf(node: unknown): string {
  if (!yaml().isScalar(node) || node.value === null) return ''
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
}

function kindOf(node: unknown): string {
  const { isAlias, isMap, isScalar, isSeq } = yaml()
  if (isAlias(node)) return 'alias'
  if (isSeq(node)) return 'list'
  if (isMap(node)) return 'map'
  return isScalar(node) && node.value !== null ? 'text' : 'nothing'
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  const [start]: unknown[] = Array.isArray(node.range) ? node.range : []
  return typeof start === 'number' ? start : 0
}
