import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { github, githubSummary } from '../../../pipeline/formats/reporters/index.js'
import { anyFindings, DATE, EMPTY, HOSTILE, IMAGE, madeReport, manyFindings } from './made-report.js'

describe('github', () => {
  test('is a command a finding, errors first', () => {
    expect(github(madeReport([IMAGE, DATE, EMPTY]))).toBe(
      '::error file=input/quay.txt,title=input-empty::Empty file, expected a headline and a body%0Ahttps://presswright.example/#input-empty\n' +
        '::warning file=input/häfen/night ferry.txt,line=3,endLine=3,col=4,endColumn=10,title=date-ambiguous::Cannot tell day from month in `3/4/21`, expected an unambiguous date%0Ahttps://presswright.example/#date-ambiguous\n' +
        '::notice file=output/latest/ferry/article.json,line=1,col=1,title=google/article-image::No `image`, expected one%0Ahttps://presswright.example/rules.md#google/article-image\n',
    )
  })

  test('has no columns where it is about several lines, which GitHub takes for one alone', () => {
    expect(github(madeReport([{ ...DATE, endLine: 5 }]))).toMatch(
      /^::warning file=input\/häfen\/night ferry\.txt,line=3,endLine=5,title=date-ambiguous::/,
    )
  })

  test('escapes what ends a command or a property', () => {
    expect(github(madeReport([HOSTILE]))).toBe(
      '::error file=input/100%25%2C a%3Ab/<ü> & "c".txt,line=7,col=2,title=house/odd%2Crule%3Aone::' +
        '50%25 of ::error::`a|b` ]]> <b>&amp;</b>%0Asecond, {0} [x](1) \\u0007 \\ud800 \\u202etxt\\ufffe 🛥 @desk #12 www.example.org\n',
    )
  })

  test('is a line a finding whatever is found, and each line a command', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const lines = github(madeReport(findings)).split(/[\n\r\u2028\u2029\u0085]/)
        expect(lines.pop()).toBe('')
        for (const line of lines)
          expect(line).toMatch(
            /^(?:::(?:error|warning|notice) file=[^:,]*,[^:]*::.*|\d+ .* more, for GitHub .*)$/u,
          )
      }),
    )
  })

  test('no more of a kind than GitHub shows, and how many there are besides', () => {
    const lines = github(madeReport([...manyFindings(45), IMAGE])).split('\n')
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual([
      ...Array.from({ length: 10 }, () => '::error'),
      ...Array.from({ length: 10 }, () => '::warning'),
      ...Array.from({ length: 10 }, () => '::notice'),
      '5',
      '',
    ])
    expect(lines[30]).toBe('5 errors, 5 warnings, 6 notes more, for GitHub shows 10 of a kind')
    expect(lines[0]).toContain('line=1,')
  })

  test('counts what is not listed too, and says nothing of what is silenced', () => {
    const report = madeReport([{ ...EMPTY, silenced: { by: 'source' } }, DATE])
    expect(
      github({ ...report, counts: { error: 0, warning: 1500, info: 0 } })
        .split('\n')
        .slice(1),
    ).toEqual(['1,499 warnings more, for GitHub shows 10 of a kind', ''])
    expect(github(madeReport([]))).toBe('')
  })
})

describe('githubSummary', () => {
  test('is at most the mebibyte that GitHub takes, with what the file has already', () => {
    const report = madeReport(manyFindings(12_000))
    const summary = githubSummary(report)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000)
    const rows = summary.split('\n').filter((line) => /^\| (?:\*\*error\*\*|warning|note) /.test(line)).length
    const [, rest = ''] = /\nNot shown here: ([0-9,]+) of 12,000 findings\.\n$/.exec(summary) ?? []
    expect(rows + Number(rest.replace(',', ''))).toBe(12_000)
    const later = githubSummary(report, 1_000_000)
    expect(Buffer.byteLength(later)).toBeLessThanOrEqual(48_576)
    expect(later).toMatch(/^### Presswright build: 4,000 errors, 4,000 warnings, 4,000 notes\n/)
    expect(githubSummary(report, 1_048_500)).toBe('')
  })
})
