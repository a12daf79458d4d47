import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { parse, stringify } from 'yaml'
import { type Newsroom, newsroom, write } from '../docs/newsroom.js'
import { shell } from '../docs/shell.js'
import { isInstalled } from '../integrations/is-installed.js'

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
  readonly additional_dependencies?: readonly string[]
}

const ROOT = resolve(import.meta.dirname, '../..')
const hooks: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
const example: { readonly repos: readonly { readonly hooks: readonly Hook[] }[] } = parse(
  readFileSync(join(ROOT, 'schemas/ci/pre-commit-config.yaml'), 'utf8'),
)
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

test('the hooks have pre-commit install the package, and run a command of it', () => {
  expect(hooks.map(({ id, language }) => [id, language])).toEqual([
    ['presswright-build', 'node'],
    ['presswright-check', 'node'],
    ['presswright-validate', 'node'],
  ])
  const [local] = example.repos[0]?.hooks ?? []
  expect([local?.id, local?.entry]).toEqual([hooks[0]?.id, hooks[0]?.entry])
  expect(local).toMatchObject({ language: 'node', additional_dependencies: [`presswright@${version}`] })
})

test('the package is compiled whenever it is packed, and npm then prints its name alone', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(scripts.prepack).toBe('npm run compile')
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^foreground-scripts=false$/m)
})

/** Keep what programs keep for themselves out of the commit. */
const homes = (cwd: string) => ({
  PRE_COMMIT_HOME: join(cwd, '.git/pre-commit'),
  XDG_CACHE_HOME: join(cwd, '.git/caches'),
})

describe.skipIf(!isInstalled('pre-commit', '--version'))(
  'pre-commit (skipped where it is not installed)',
  () => {
    let room: Newsroom
    beforeAll(async () => {
      room = await newsroom()
    })
    afterAll(() => room.remove())

    /** Run a hook over what is staged; only how the command comes onto the machine is another. */
    async function committed(hook: Hook, files: Readonly<Record<string, string>>) {
      const { additional_dependencies: _installed, ...rest } = hook
      const cwd = await room.copy('built')
      const config = stringify({ repos: [{ repo: 'local', hooks: [{ ...rest, language: 'system' }] }] })
      await write(cwd, { '.pre-commit-config.yaml': config, ...files })
      const env = homes(cwd)
      const told = await shell(`git add --all && pre-commit run ${hook.id}`, { cwd, path: [room.bin], env })
      return { ...told, cwd }
    }
    const hook = (id: string) => {
      const found = hooks.find((one) => one.id === id)
      if (!found) throw new Error(`No hook ${id}`)
      return found
    }
    const SCHOOL = `School opens on the islands

By Nora Quist

11 May 2024

A school for forty children opens on the northern islands in August, the town said on Saturday, the first in a decade.
`

    test.each(example.repos[0]?.hooks ?? [])(
      '%j builds what is committed, and fails where that changes the output',
      async (chosen) => {
        const told = await committed(chosen, { 'input/school.txt': SCHOOL })
        expect(told.said).toContain('files were modified by this hook')
        expect(told.exitCode).toBe(1)
        const article = await readFile(join(told.cwd, 'output/latest/school/article.json'), 'utf8')
        expect(JSON.parse(article).headline).toBe('School opens on the islands')
        const again = {
          cwd: told.cwd,
          path: [room.bin],
          env: homes(told.cwd),
        }
        expect(await shell(`git add --all && pre-commit run ${chosen.id}`, again)).toMatchObject({
          exitCode: 0,
        })
      },
    )

    test('presswright-check fails and writes nothing where the output is stale', async () => {
      const stale = await committed(hook('presswright-check'), { 'input/school.txt': SCHOOL })
      expect(stale.said).toContain('run `presswright build` and commit the result')
      expect(stale.exitCode).toBe(1)
      expect(await committed(hook('presswright-check'), {})).toMatchObject({ exitCode: 0 })
    })

    test('presswright-validate looks at the documents that are committed, and at no others', async () => {
      const told = await committed(hook('presswright-validate'), {
        'site/vote.jsonld': '{"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "Quay"}',
        'site/other.json': '{"headlin": 1',
      })
      expect(told.said).toContain('site/vote.jsonld:1:60 error')
      expect(told.said).not.toContain('other.json')
      expect(told.exitCode).toBe(1)
    })
  },
)
