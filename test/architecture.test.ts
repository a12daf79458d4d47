import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as presswright from '../pipeline/index.js'

const ROOT = resolve(import.meta.dirname, '../pipeline')

/** Each room may import from itself and from those before it. */
const ORDER = [
  'model',
  'language',
  'validation',
  'stages',
  'edition',
  'formats',
  'adapters',
  'pipeline.ts',
  'compiling',
  'publish.ts',
  'read.ts',
  'api',
  'index.ts',
  'integrations',
  'cli',
  'integrations',
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })
}

function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  return [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    relative(ROOT, resolve(dirname(path), target.replace(/\.js$/, '.ts'))),
  )
}

const files = filesBelow(ROOT).map((path) => ({ name: relative(ROOT, path), imports: importsOf(path) }))

describe('the direction of imports', () => {
  test('every file stands in a room of the plan', () => {
    expect(files.map(({ name }) => name.split('/')[0]).filter((room) => !ORDER.includes(room ?? ''))).toEqual(
      [],
    )
  })

  test('no room imports from a later one', () => {
    const rank = (name: string) => ORDER.indexOf(name.split('/')[0] ?? '')
    const wrong = files.flatMap(({ name, imports }) =>
      imports.filter((target) => rank(target) > rank(name)).map((target) => `${name} -> ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('no stage imports another', () => {
    const stage = (name: string) => name.split('/')[1]
    const wrong = files
      .filter(({ name }) => name.startsWith('stages/'))
      .flatMap(({ name, imports }) =>
        imports
          .filter((target) => target.startsWith('stages/') && stage(target) !== stage(name))
          .map((target) => `${name} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })

  test('language knows no file and no clock', () => {
    const wrong = files
      .filter(({ name }) => name.startsWith('language/') || name.startsWith('model/'))
      .filter(({ name }) =>
        /'node:(?:fs|path|child_process|process)/.test(readFileSync(join(ROOT, name), 'utf8')),
      )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})

test('the public door opens on these and no others', () => {
  expect(Object.keys(presswright).sort()).toEqual([
    'ConfigurationError',
    'OutputError',
    'PresswrightError',
    'UsageError',
    'build',
    'compiler',
    'diff',
    'findSources',
    'measurer',
    'nodeOutputFolder',
    'pipeline',
    'publish',
    'systemClock',
    'validate',
    'verify',
    'watch',
  ])
})
