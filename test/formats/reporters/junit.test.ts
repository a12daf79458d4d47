import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { junit } from '../../../pipeline/formats/reporters/index.js'
import { openFindings } from '../../../pipeline/formats/reporters/open-findings.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport } from './made-report.js'

const XSD = readFileSync(join(import.meta.dirname, 'junit.xsd'), 'utf8')
const validator = XsdValidator.fromDoc(XmlDocument.fromString(XSD))

/** What one expression finds in a document that another parser has read, and that obeys the schema. */
function found(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return document.find(path).map(({ content }) => content)
  } finally {
    document.dispose()
  }
}

describe('junit', () => {
  test('is one suite, a test a file, and those with errors fail', () => {
    const fine = 'input/fine.txt'
    expect(
      junit(madeReport([EMPTY, { ...EMPTY, line: 2, message: 'Another' }, DATE], [fine, EMPTY.file])),
    ).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="presswright" tests="3" failures="1" errors="0">
  <testsuite name="presswright build" tests="3" failures="1" errors="0" skipped="0">
    <testcase name="input/fine.txt" classname="presswright.build"/>
    <testcase name="input/quay.txt" classname="presswright.build">
      <failure type="input-empty" message="Empty file, expected a headline and a body (and 1 error more)">
input/quay.txt error Empty file, expected a headline and a body input-empty
  https://presswright.example/#input-empty
input/quay.txt:2 error Another input-empty
  https://presswright.example/#input-empty
</failure>
    </testcase>
    <testcase name="input/häfen/night ferry.txt" classname="presswright.build">
      <system-out>
input/häfen/night ferry.txt:3:4 warning Cannot tell day from month in \`3/4/21\`, expected an unambiguous date date-ambiguous
  https://presswright.example/#date-ambiguous
</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
    )
  })

  test('another parser reads what no XML may hold as it is shown', () => {
    const xml = junit(madeReport([HOSTILE]))
    const seen =
      '50% of ::error::`a|b` ]]> <b>&amp;</b>\nsecond, {0} [x](1) \\u0007 \\ud800 \\u202etxt\\ufffe 🛥 @desk #12 www.example.org'
    expect(found(xml, '//failure/@message')).toEqual([seen])
    expect(found(xml, '//testcase/@name')).toEqual(['input/100%, a:b/<ü> & "c".txt'])
    expect(found(xml, '//failure')).toEqual([
      `\ninput/100%, a:b/<ü> & "c".txt:7:2 error ${seen} house/odd,rule:one\n`,
    ])
  })

  test('a file that nothing came of has failed, and what is silenced is not told', () => {
    const report = madeReport([{ ...EMPTY, silenced: { by: 'source' } }, IMAGE])
    const failed = { ...report, subjects: [{ file: 'a.txt', failed: true }, { file: 'b.txt' }] }
    expect(found(junit(failed), '//testcase[failure]/@name')).toEqual(['a.txt'])
    expect(found(junit(failed), '//failure/@message')).toEqual(['Nothing came of it'])
    expect(found(junit(failed), '//testcase/@name')).toEqual(['a.txt', 'b.txt', IMAGE.file])
    expect(found(junit(madeReport([])), '/testsuites/@tests')).toEqual(['0'])
  })

  test('obeys the schema whatever is found, and says how many failed', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const xml = junit(madeReport(findings))
        const failing = new Set(
          openFindings(findings)
            .filter(({ severity }) => severity === 'error')
            .map(({ file }) => file),
        )
        expect(found(xml, '/testsuites/testsuite/@failures')).toEqual([`${failing.size}`])
        expect(found(xml, '//testcase[failure]')).toHaveLength(failing.size)
      }),
    )
  })
})
