import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const PAGE = readFileSync(resolve(ROOT, 'schemas/archive.md'), 'utf8')

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!['bash', 'jq', 'sha512sum'].every(isInstalled))(
  'the page for archivists (skipped without bash, jq and sha512sum)',
  () => {
    const commands = [...PAGE.matchAll(/```sh\n(.*?)```/gs)].map(([, text = '']) => text)
    /** Run the page's commands up to one of them, and give what that one prints. */
    const printed = (last: number) => {
      const before = commands.slice(0, last).map((text) => `{ ${text.trim()}\n} > /dev/null`)
      return run([...before, commands[last]].join('\n'))
    }
    const run = (script: string) =>
      execFileSync('bash', ['-euc', script], { cwd: ROOT, encoding: 'utf8' }).trim()

    test('reads the newest version', () => {
      expect(printed(0)).toBe('County heard of cracked main 16 days before boil-water notice, inquiry finds')
    })

    test('lists the versions', () => {
      expect(printed(1).split('\n')).toEqual([
        'v1\t2026-11-24T06:00:00Z\tThe Harbour Record, news desk\tFirst version',
        'v2\t2026-11-24T11:33:20Z\tThe Harbour Record, news desk\tCorrects the number of households',
      ])
    })

    test('checks every byte', () => {
      const lines = printed(2).split('\n')
      expect(lines[0]).toBe('inventory.json: OK')
      expect(lines).toContain('v1/content/article.json: OK')
      expect(lines).toContain('v2/content/article.json: OK')
      expect(lines.every((line) => line.endsWith(': OK'))).toBe(true)
    })

    test('comes to the content digest that the version tells', () => {
      const digest = printed(3).split(' ', 1)[0]
      const catalogue = JSON.parse(readFileSync(resolve(ROOT, 'output/index.json'), 'utf8'))
      const entry = catalogue.articles.find(({ id }: { id: string }) => id === 'politics/boil-water-inquiry')
      expect(entry.contentDigest).toBe(`sha256-${digest}`)
    })

    test('finds an article in the index', () => {
      expect(JSON.parse(run(commands[4] ?? ''))).toMatchObject({
        id: 'politics/boil-water-inquiry',
        version: 2,
      })
    })
  },
)
