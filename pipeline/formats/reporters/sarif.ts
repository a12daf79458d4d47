import { isUri } from '../../language/is-uri.js'
import { toJson } from '../../language/json/to-json.js'
import { visible } from '../../language/visible.js'
import { fileUri } from './file-uri.js'
import { fingerprints } from './fingerprints.js'
import type { Report, ReportedFinding } from './report.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://www.npmjs.com/package/presswright'
/** What relative paths are relative to, by the name that GitHub and others give it. */
const ROOT = '%SRCROOT%'
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Write findings as a SARIF 2.1.0 log of one run, for code scanning.
 *
 * Columns count UTF-16 code units. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif({ command, version, findings }: Report): string {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()]
  const indexes = new Map(rules.map(({ rule }, index) => [rule, index]))
  const names = fingerprints(findings)
  // The standard wants `suppressions` on all results of a run or on none.
  const anySilenced = findings.some(({ silenced }) => silenced !== undefined)
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Presswright',
            version,
            semanticVersion: version,
            informationUri: HOME,
            rules: rules.map(ruleOf),
          },
        },
        automationDetails: { id: `presswright/${command}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder that Presswright ran in' } } },
        results: findings.map((finding, i) => ({
          ruleId: visible(finding.rule),
          ruleIndex: indexes.get(finding.rule) ?? -1,
          level: LEVELS[finding.severity],
          message: { text: literal(finding.message) },
          locations: [locationOf(finding)],
          partialFingerprints: { 'presswrightFinding/v1': names[i] ?? '' },
          ...(finding.baseline !== undefined && { baselineState: finding.baseline }),
          ...(anySilenced && { suppressions: suppressionsOf(finding) }),
        })),
      },
    ],
  }
  return visible(toJson(log))
}

function ruleOf({ rule, url, layer }: ReportedFinding) {
  return {
    id: visible(rule),
    shortDescription: { text: literal(rule) },
    ...(url !== undefined &&
      isUri(url) && {
        helpUri: url,
        help: { text: `${literal(rule)} is explained at ${literal(url)}` },
      }),
    ...(layer !== undefined && { properties: { tags: [layer] } }),
  }
}

function locationOf(finding: ReportedFinding) {
  const { uri, isRelative } = fileUri(finding.file)
  const { pointer = '' } = finding
  return {
    physicalLocation: {
      artifactLocation: { uri, ...(isRelative && { uriBaseId: ROOT }) },
      ...regionOf(finding),
    },
    // The empty pointer is the document itself.
    ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: visible(pointer) }] }),
  }
}

function regionOf({ line, column, endLine, endColumn }: ReportedFinding) {
  if (line === undefined) return {}
  const end = endLine !== undefined && endColumn !== undefined && { endLine, endColumn }
  return { region: { startLine: line, ...(column !== undefined && { startColumn: column, ...end }) } }
}

function suppressionsOf({ silenced }: ReportedFinding) {
  if (!silenced) return []
  const { by, reason } = silenced
  return [
    {
      kind: by === 'source' ? 'inSource' : 'external',
      ...(reason !== undefined && { justification: visible(reason) }),
    },
  ]
}

/** Write a text as a SARIF message that shows it: braces would be places for arguments, `[…](…)` a link. */
function literal(text: string): string {
  return visible(text)
    .replace(/[{}]/g, (brace) => brace + brace)
    .replaceAll('](', '\\](')
}
