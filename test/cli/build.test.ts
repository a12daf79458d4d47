import { describe, expect, test } from 'vitest'
import type { BuildReport } from '../../pipeline/api/build.js'
import type { BuildOptions } from '../../pipeline/api/build-options.js'
import { sortFindings } from '../../pipeline/api/sort-findings.js'
import { type BuildCommandOptions, buildInputs } from '../../pipeline/cli/build.js'
import type { Finding } from '../../pipeline/model/finding.js'
import { recorder } from './recorder.js'

const URL = 'https://presswright.example/#rule'
const WARNING: Finding = {
  file: 'input/b.txt',
  line: 2,
  column: 1,
  severity: 'warning',
  rule: 'author-missing',
  message: 'No author found',
  url: URL,
}
const REMARK: Finding = {
  ...WARNING,
  line: 9,
  severity: 'info',
  rule: 'hard-sentence',
  message: 'Hard to read',
}
const ERROR: Finding = {
  file: 'input/a.txt',
  severity: 'error',
  rule: 'input-empty',
  message: 'Empty file',
  url: URL,
}
const BUILT = { id: 'b', path: 'input/b.txt', state: 'built', version: 1 } as const
const SAME = { id: 'c', path: 'input/c.txt', state: 'unchanged', version: 3 } as const
const FAILED = { id: 'a', path: 'input/a.txt', state: 'failed' } as const

/** A build that reports what it is told to, and keeps what it was asked. */
function played(report: Partial<BuildReport>, during: (options: BuildOptions) => void = () => {}) {
  const asked: BuildOptions[] = []
  const build = async (options: BuildOptions = {}): Promise<BuildReport> => {
    asked.push(options)
    during(options)
    const findings = sortFindings(report.findings ?? [])
    return {
      articles: [],
      written: [],
      unlisted: { notes: 0, silenced: 0 },
      skipped: 0,
      sources: [],
      configuration: {},
      ...report,
      findings,
    }
  }
  return { build, asked }
}

async function built(
  report: Partial<BuildReport>,
  options: Partial<BuildCommandOptions> = {},
  inputs: string[] = [],
) {
  const world = recorder()
  const { build } = played(report)
  const exitCode = await buildInputs(inputs, { output: 'output', format: 'pretty', ...options }, world, build)
  return { exitCode, out: world.out(), err: world.err() }
}

describe('build', () => {
  test('asks for no more than it was given', async () => {
    const { build, asked } = played({})
    await buildInputs([], { output: 'output', format: 'pretty' }, recorder({ cwd: '/news' }), build)
    const told = expect.any(Function)
    expect(asked).toEqual([
      {
        cwd: '/news',
        output: 'output',
        trust: 'stat',
        least: 'warning',
        clock: { now: told },
        onChoice: told,
        onWait: told,
        onProgress: told,
      },
    ])
  })

  test('hands on what it was given, and the signal that ends it', async () => {
    const { build, asked } = played({})
    const { signal } = new AbortController()
    const options = {
      output: '/site',
      config: 'night.json',
      check: true,
      prune: true,
      since: 'main',
      baseline: 'known.json',
      baselineUpdate: true,
      threads: 2,
    } as const
    await buildInputs(
      ['wire', 'a.txt'],
      { ...options, message: 'Why', quiet: true, maxWarnings: 3, format: 'json' },
      { ...recorder({ cwd: '/news' }), interruption: () => signal },
      build,
    )
    const { clock: _clock, onChoice: _choice, onWait: _wait, onProgress: _progress, ...rest } = asked[0] ?? {}
    const given = { ...options, cwd: '/news', inputs: ['wire', 'a.txt'], message: 'Why', signal }
    // A check looks at all; who asks for a document is told all.
    expect(rest).toEqual({ ...given, trust: 'nothing', least: 'info' })
  })

  test('warnings alone are fine, and remarks are counted, not shown', async () => {
    expect(await built({ articles: [BUILT, SAME], findings: [REMARK, WARNING] })).toEqual({
      exitCode: 0,
      out: '',
      err:
        'input/b.txt:2:1 warning No author found author-missing\n' +
        '2 articles: 1 built, 1 unchanged, 0 failed; 1 warning, 1 note\n',
    })
  })

  test('--verbose shows remarks', async () => {
    const { err } = await built({ articles: [BUILT], findings: [REMARK] }, { verbose: true })
    expect(err).toBe(
      'input/b.txt: 1 note\n  9:1 info Hard to read hard-sentence\n' +
        `    ${URL}\n\n` +
        '1 article: 1 built, 0 unchanged, 0 failed; 0 warnings, 1 note\n',
    )
  })

  test('a failed article exits with 1', async () => {
    expect(await built({ articles: [FAILED, BUILT], findings: [WARNING, ERROR, WARNING] })).toEqual({
      exitCode: 1,
      out: '',
      err:
        'input/a.txt error Empty file input-empty\n' +
        'input/b.txt:2:1 warning No author found author-missing\n'.repeat(2) +
        '2 articles: 1 built, 0 unchanged, 1 failed; 2 warnings\n',
    })
  })

  test('--quiet says what is wrong and no more', async () => {
    const report = { articles: [FAILED, BUILT], findings: [WARNING, ERROR] }
    expect(await built(report, { quiet: true })).toEqual({
      exitCode: 1,
      out: '',
      err: 'input/a.txt error Empty file input-empty\n',
    })
    expect(await built({ articles: [BUILT], findings: [WARNING] }, { quiet: true })).toEqual({
      exitCode: 0,
      out: '',
      err: '',
    })
  })

  test('--format json gives all findings in order to standard output', async () => {
    const { exitCode, out, err } = await built(
      { articles: [FAILED, BUILT], findings: [REMARK, WARNING, ERROR] },
      { format: 'json' },
    )
    expect(JSON.parse(out)).toEqual([ERROR, WARNING, REMARK])
    expect(err).toBe('2 articles: 1 built, 0 unchanged, 1 failed; 1 warning, 1 note\n')
    expect(exitCode).toBe(1)
    expect((await built({}, { format: 'json' })).out).toBe('[]\n')
  })
})

describe('build --max-warnings', () => {
  const report = { articles: [BUILT], findings: [WARNING, REMARK] }

  test('exits with 1 where there are more, and says so even if it is quiet', async () => {
    expect(await built(report, { maxWarnings: 0, quiet: true })).toEqual({
      exitCode: 1,
      out: '',
      err: 'presswright: 1 warning, expected at most 0 (--max-warnings)\n',
    })
  })

  test('as many as that are fine, and remarks are no warnings', async () => {
    const { exitCode, err } = await built(report, { maxWarnings: 1 })
    expect(exitCode).toBe(0)
    expect(err).not.toContain('--max-warnings')
  })
})

describe('build --check', () => {
  const check = true

  test('says so where all is up to date', async () => {
    expect(await built({ articles: [SAME] }, { check })).toEqual({
      exitCode: 0,
      out: '',
      err: '1 article up to date\n',
    })
    expect((await built({ articles: [SAME, SAME], findings: [WARNING] }, { check })).err).toMatch(
      /\n2 articles up to date; 1 warning\n$/,
    )
  })

  test('lists what is stale and the command that mends it', async () => {
    const written = ['latest/b/article.json', 'index.json']
    expect(await built({ articles: [BUILT, SAME], written }, { check })).toEqual({
      exitCode: 1,
      out: '',
      err:
        'output/latest/b/article.json is stale\noutput/index.json is stale\n' +
        'run `presswright build` and commit the result\n' +
        '2 articles: 1 stale, 1 up to date, 0 failed; 0 warnings\n',
    })
  })

  test('the command is the one that was given, quoted for a shell', async () => {
    const options = { check, output: 'our site/', config: 'a.json' }
    const { err } = await built({ written: ['index.json'] }, options, ['-odd', '**/*.txt'])
    expect(err).toMatch(/^our site\/index\.json is stale\n/)
    expect(err).toContain(
      "run `presswright build --output 'our site/' --config a.json -- -odd '**/*.txt'` and commit the result\n",
    )
  })

  test('an article that fails is not up to date', async () => {
    const { exitCode, err } = await built({ articles: [FAILED, SAME], findings: [ERROR] }, { check })
    expect(err).toBe(
      'input/a.txt error Empty file input-empty\n2 articles: 0 stale, 1 up to date, 1 failed; 0 warnings\n',
    )
    expect(exitCode).toBe(1)
  })
})

describe('progress', () => {
  const report = { articles: [BUILT], findings: [WARNING], written: [] }

  test('is gone before the findings', async () => {
    const world = recorder({ isTTY: true, env: { NO_COLOR: '1' } })
    const { build } = played(report, ({ onProgress }) => {
      world.pass(1500)
      onProgress?.(1, 3)
    })
    await buildInputs([], { output: 'output', format: 'pretty' }, world, build)
    expect(world.err()).toBe(
      '\r\u001b[2Kpresswright: 1 of 3 articles\r\u001b[2K' +
        'input/b.txt:2:1 warning No author found author-missing\n' +
        '1 article: 1 built, 0 unchanged, 0 failed; 1 warning\n',
    )
  })

  test('is gone where the work fails', async () => {
    const world = recorder({ isTTY: true })
    const { build } = played(report, ({ onProgress }) => {
      world.pass(1500)
      onProgress?.(1, 3)
      throw new Error('the disk is full')
    })
    await expect(buildInputs([], { output: 'output', format: 'pretty' }, world, build)).rejects.toThrow(
      'the disk is full',
    )
    expect(world.err()).toBe('\r\u001b[2Kpresswright: 1 of 3 articles\r\u001b[2K')
  })

  test('is not told with --quiet', async () => {
    const world = recorder({ isTTY: true })
    const { build } = played({ ...report, findings: [] }, ({ onProgress }) => {
      world.pass(1500)
      onProgress?.(1, 3)
    })
    await buildInputs([], { output: 'output', format: 'pretty', quiet: true }, world, build)
    expect(world.err()).toBe('')
  })
})
