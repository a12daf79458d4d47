import { countsText } from './counts-text.js'
import { openFindings } from './open-findings.js'
import { placeOf } from './place-of.js'
import type { Report, ReportedFinding } from './report.js'
import { xmlText, xmlValue } from './xml-text.js'

/**
 * Write findings as JUnit XML, as Jenkins, GitLab and others read it: the run is one suite, each file one test, which
 * fails where it has errors or nothing came of it. Warnings and notes are what the test prints.
 */
export function junit({ command, findings, subjects }: Report): string {
  const tests = testsOf(findings, subjects)
  const failures = [...tests.values()].filter(isFailure).length
  const counts = `tests="${tests.size}" failures="${failures}" errors="0"`
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="presswright" ${counts}>`,
    `  <testsuite name="${xmlValue(`presswright ${command}`)}" ${counts} skipped="0">`,
  ]
  for (const [file, test] of tests) lines.push(...testLines(file, test, command))
  lines.push('  </testsuite>', '</testsuites>')
  return `${lines.join('\n')}\n`
}

interface Test {
  failed: boolean
  readonly errors: ReportedFinding[]
  readonly others: ReportedFinding[]
}

/** Gather findings by file: what was looked at in its order, then files that only findings name. */
function testsOf(findings: Report['findings'], subjects: Report['subjects']): ReadonlyMap<string, Test> {
  const tests = new Map<string, Test>()
  const testOf = (file: string): Test => {
    const known = tests.get(file)
    if (known) return known
    const test = { failed: false, errors: [], others: [] }
    tests.set(file, test)
    return test
  }
  for (const { file, failed = false } of subjects) {
    const test = testOf(file)
    test.failed ||= failed
  }
  for (const finding of openFindings(findings)) {
    const test = testOf(finding.file)
    if (finding.severity === 'error') test.errors.push(finding)
    else test.others.push(finding)
  }
  return tests
}

function isFailure({ failed, errors }: Test): boolean {
  return failed || errors.length > 0
}

function testLines(file: string, test: Test, command: string): string[] {
  const open = `    <testcase name="${xmlValue(file)}" classname="${xmlValue(`presswright.${command}`)}"`
  if (!isFailure(test) && test.others.length === 0) return [`${open}/>`]
  const printed = test.others.length > 0 ? [`      <system-out>${linesOf(test.others)}</system-out>`] : []
  return [`${open}>`, ...failureLines(test), ...printed, '    </testcase>']
}

/** Most readers show one failure of a test, so that all errors stand in one. */
function failureLines(test: Test): string[] {
  if (!isFailure(test)) return []
  const [first] = test.errors
  if (!first) return ['      <failure type="failed" message="Nothing came of it"/>']
  const more = countsText({ error: test.errors.length - 1, warning: 0, info: 0 })
  const message = more === '' ? first.message : `${first.message} (and ${more} more)`
  return [
    `      <failure type="${xmlValue(first.rule)}" message="${xmlValue(message)}">${linesOf(test.errors)}</failure>`,
  ]
}

function linesOf(findings: readonly ReportedFinding[]): string {
  const lines = findings.map((finding) => {
    const { severity, message, rule, url } = finding
    return `${placeOf(finding)} ${severity} ${message} ${rule}${url === undefined ? '' : `\n  ${url}`}\n`
  })
  return xmlText(`\n${lines.join('')}`)
}
