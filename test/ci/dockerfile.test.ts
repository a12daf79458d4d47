import { readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Newsroom, newsroom } from '../docs/newsroom.js'
import { shell } from '../docs/shell.js'

const ROOT = resolve(import.meta.dirname, '../..')
const FILE = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')

interface Instruction {
  readonly name: string
  readonly rest: string
}
interface Stage {
  readonly image: string
  readonly name: string
  readonly instructions: readonly Instruction[]
}

const stages: readonly Stage[] = FILE.split(/^FROM /m)
  .slice(1)
  .map((text) => {
    const [first = '', ...lines] = text.split('\n')
    const [image = '', , name = 'image'] = first.split(' ')
    const instructions = lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }))
    return { image, name, instructions }
  })
const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')

const folders: string[] = []
let room: Newsroom | undefined
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })))
  await room?.remove()
})

test('each stage stands on one tag that names a release of Node and of Debian, and the last runs as no root', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  expect(new Set(stages.map(({ image }) => image))).toEqual(new Set(['$NODE_IMAGE']))
  expect(FILE.match(/^ARG .*$/gm)).toEqual(['ARG NODE_IMAGE=node:20.20.2-bookworm-slim'])
  expect(manifest.engines.node).toBe('>=20.19')
  const last = stages.at(-1)?.instructions ?? []
  expect(last.findLast(({ name }) => name === 'USER')?.rest).toBe('node')
  expect(last.find(({ name }) => name === 'ENTRYPOINT')?.rest).toBe('["presswright"]')
  const after = last.slice(last.findIndex(({ name }) => name === 'USER'))
  expect(after.map(({ name }) => name)).toEqual(['USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'])
})

test('what is copied from the repository is there, and is all that is sent to the builder', () => {
  const copied = stages.flatMap(({ instructions }) =>
    instructions
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1)),
  )
  const allowed = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  expect(ignored).toContain('*')
  expect([...new Set(copied)].sort()).toEqual(allowed.sort())
})

test('the commands of its stages, run one after the other, make a command that builds', {
  timeout: 180_000,
}, async () => {
  const base = await mkdtemp(join(tmpdir(), 'presswright-image-'))
  folders.push(base)
  for (const { name, instructions } of stages) {
    const here = (path: string) => path.replaceAll('/presswright/', `${base}/${name}/presswright/`)
    const home = join(base, name, 'presswright')
    const bin = join(base, name, 'bin')
    await Promise.all([mkdir(home, { recursive: true }), mkdir(bin, { recursive: true })])
    for (const instruction of instructions) {
      if (instruction.name === 'COPY') {
        const [from, ...paths] = instruction.rest.startsWith('--from=')
          ? [
              instruction.rest.slice('--from='.length).split(' ', 1)[0] ?? '',
              ...instruction.rest.split(' ').slice(1),
            ]
          : ['', ...instruction.rest.split(' ')]
        const target = paths.at(-1) ?? ''
        for (const path of paths.slice(0, -1)) {
          const source =
            from === '' ? join(ROOT, path) : path.replace('/presswright/', `${base}/${from}/presswright/`)
          const place = target === './' ? join(home, basename(path)) : join(home, target)
          await mkdir(dirname(place), { recursive: true })
          await cp(source, place, { recursive: true, verbatimSymlinks: true })
        }
      } else if (
        instruction.name === 'RUN' &&
        instruction.rest === 'npm ci --ignore-scripts --no-audit --no-fund'
      ) {
        // The repository's own modules came from the same lock file by the same command, and are many.
        await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'))
      } else if (instruction.name === 'RUN') {
        const script = here(instruction.rest).replace('/usr/local/bin/', `${bin}/`)
        const told = await shell(script, { cwd: home })
        expect([instruction.rest, told.exitCode, told.exitCode === 0 ? '' : told.said]).toEqual([
          instruction.rest,
          0,
          '',
        ])
      }
    }
  }
  const image = join(base, 'image')
  await rm(join(base, 'build'), { recursive: true })
  await expect(stat(join(image, 'presswright/node_modules/vitest'))).rejects.toThrow('ENOENT')

  room = await newsroom()
  const cwd = await room.copy('built')
  await rm(join(cwd, 'output'), { recursive: true })
  const path = [join(image, 'bin')]
  expect(await shell('presswright build --quiet', { cwd, path })).toEqual({ exitCode: 0, said: '' })
  const article = JSON.parse(await readFile(join(cwd, 'output/latest/politics/vote/article.json'), 'utf8'))
  expect(article.headline).toBe('Council votes for a new quay')
})
