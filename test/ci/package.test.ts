import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** What the package may weigh, in bytes: a third more than it did when this was written. */
const MOST = { packed: 1_300_000, unpacked: 4_200_000 }

test('what npm would publish is what is used, and no more', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    maxBuffer: 10_000_000,
  })
  const [packed] = JSON.parse(stdout)
  const paths: readonly string[] = packed.files.map(({ path }: { path: string }) => path)
  const { exports: doors, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

  const tops = new Set(paths.map((path) => path.split('/', 1)[0]))
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'pipeline', 'schemas'])
  expect(
    paths.filter((path) => path.startsWith('pipeline/') && !path.startsWith('pipeline/integrations/')),
  ).toEqual([])
  expect(paths.filter((path) => /\.(test|spec)\.|\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])

  const named = [...JSON.stringify([doors, bin]).matchAll(/"(?:\.\/)?((?:dist|pipeline|schemas)\/[^"*]+)"/g)]
  expect(named.length).toBeGreaterThan(12)
  expect(named.map(([, path = '']) => path).filter((path) => !paths.includes(path))).toEqual([])

  expect(packed.size).toBeLessThan(MOST.packed)
  expect(packed.unpackedSize).toBeLessThan(MOST.unpacked)
})
