import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { install, type Newsroom, newsroom } from '../docs/newsroom.js'
import { shell } from '../docs/shell.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Record<string, string>
}
interface Action {
  readonly inputs: Record<string, { readonly description: string; readonly default: string }>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

const ROOT = resolve(import.meta.dirname, '../..')
const TEXT = readFileSync(join(ROOT, 'action.yml'), 'utf8')
const action: Action = parse(TEXT)
const { steps } = action.runs

/** What GitHub runs for `shell: bash`. */
const FLAGS = ['--noprofile', '--norc', '-eo', 'pipefail']

let room: Newsroom
let temp = ''
beforeAll(async () => {
  room = await newsroom()
  temp = await mkdtemp(join(tmpdir(), 'presswright-runner-'))
})
afterAll(() => Promise.all([room.remove(), rm(temp, { recursive: true })]))

/** Fill in what GitHub would, in the variables of a step. */
function variables(step: Step, given: Readonly<Record<string, string>>): Record<string, string> {
  const known = new Map([
    ['runner.temp', temp],
    ...Object.entries(action.inputs).map(
      ([name, input]) => [`inputs.${name}`, given[name] ?? String(input.default)] as const,
    ),
  ])
  return Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_all, key: string) => {
        const filled = known.get(key)
        if (filled === undefined) throw new Error(`Nothing is known of ${key}`)
        return filled
      }),
    ]),
  )
}

async function ran(given: Readonly<Record<string, string>>) {
  const step = steps.find(({ id }) => id === 'presswright')
  const cwd = await room.copy('built')
  await install(cwd)
  const [output, summary] = [join(temp, 'output'), join(temp, 'summary')]
  await Promise.all([writeFile(output, ''), writeFile(summary, '')])
  const env = {
    ...variables(step ?? {}, given),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    npm_config_offline: 'true',
  }
  const { exitCode, said } = await shell(step?.run ?? '', { cwd, env, flags: FLAGS })
  return {
    cwd,
    exitCode,
    said,
    output: await readFile(output, 'utf8'),
    summary: await readFile(summary, 'utf8'),
  }
}

describe('the action as a file', () => {
  test('is a composite one, each part pinned by a commit with its version beside it', () => {
    expect(action.runs.using).toBe('composite')
    const uses = [...TEXT.matchAll(/uses: *(.*)/g)].map(([, what = '']) => what)
    expect(uses.length).toBeGreaterThan(0)
    for (const what of uses) expect(what).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('runs the version of the package that it belongs to, and says how each input is meant', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(action.inputs.version?.default).toBe(version)
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/^[A-Z].{8}/)
  })

  test('puts nothing of an input into a script', () => {
    for (const { run, shell: name } of steps.filter((step) => step.run !== undefined)) {
      expect(run).not.toContain('${{')
      expect(name).toBe('bash')
    }
  })
})

describe('the step that runs the command', () => {
  test('builds, annotates, and writes the summary and the reports', async () => {
    const { cwd, exitCode, said, output, summary } = await ran({
      args: '\'input/**/*.md\' --output "new folder"',
      reports: 'junit=reports/a.xml\nmarkdown=b.md',
      'upload-sarif': 'true',
    })
    expect(said).toMatch(/^::warning file=input\/harbour\/ferry\.md,title=author-missing::No author found/m)
    expect(exitCode).toBe(0)
    expect(output).toBe('exit-code=0\n')
    expect(summary).toContain('author-missing')
    const article = JSON.parse(
      await readFile(join(cwd, 'new folder/latest/harbour/ferry/article.json'), 'utf8'),
    )
    expect(article.headline).toBe('Night ferry returns to the northern islands')
    expect(await readFile(join(cwd, 'reports/a.xml'), 'utf8')).toContain('<testsuite')
    expect(await readFile(join(cwd, 'b.md'), 'utf8')).toContain('author-missing')
    const sarif = JSON.parse(await readFile(join(temp, 'presswright.sarif'), 'utf8'))
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('author-missing')
  })

  test('fails as the command does, with its exit code', async () => {
    const { exitCode, output, said } = await ran({ args: '--check', 'max-warnings': '0' })
    expect([exitCode, output]).toEqual([1, 'exit-code=1\n'])
    expect(said).toContain('expected at most 0 (--max-warnings)')
    expect(await ran({ command: 'verify', args: '--deep' })).toMatchObject({ exitCode: 0 })
  })

  test('takes a baseline', async () => {
    const given = { args: '--baseline-update', baseline: 'known.json', 'max-warnings': '0' }
    const { cwd, exitCode } = await ran(given)
    expect(exitCode).toBe(0)
    expect(await readFile(join(cwd, 'known.json'), 'utf8')).toContain('author-missing')
  })

  test.each([
    [{ command: 'build; touch broken' }, 'Unexpected `command`'],
    [{ args: "--check 'input" }, 'A quotation mark in `args` has no other'],
    [{ args: '--chekc' }, 'unknown option'],
  ])('refuses %j', async (given, message) => {
    const { exitCode, said } = await ran(given)
    expect(said).toContain(message)
    expect(exitCode).toBe(2)
  })
})

test('the last step sends the findings to code scanning, as its interface wants them', async () => {
  const step = steps.at(-1) ?? {}
  const asked: { url: string | undefined; authorization: string | undefined; body: string }[] = []
  let status = 202
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      asked.push({ url: request.url, authorization: request.headers.authorization, body })
      response.writeHead(status).end('{}')
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await writeFile(join(temp, 'presswright.sarif'), '{"version": "2.1.0"}')
    const env = {
      ...variables(step, { 'github-token': 'secret' }),
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_REPOSITORY: 'record/news',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
    }
    const send = () => shell(step.run ?? '', { cwd: temp, env, flags: FLAGS })
    expect(await send()).toEqual({ exitCode: 0, said: '' })
    expect(asked).toMatchObject([
      { url: '/repos/record/news/code-scanning/sarifs', authorization: 'Bearer secret' },
    ])
    const body = JSON.parse(asked[0]?.body ?? '')
    expect(body).toMatchObject({ commit_sha: 'a'.repeat(40), ref: 'refs/heads/main' })
    expect(gunzipSync(Buffer.from(body.sarif, 'base64')).toString()).toBe('{"version": "2.1.0"}')

    status = 403
    const refused = await send()
    expect(refused).toMatchObject({ exitCode: 1, said: expect.stringContaining('403') })
    await rm(join(temp, 'presswright.sarif'))
    expect(await send()).toEqual({ exitCode: 0, said: '' })
    expect(asked).toHaveLength(2)
  } finally {
    server.close()
  }
})
