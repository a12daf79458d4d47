import { deepEqual } from 'node:assert/strict'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { articles, putTexts } from './articles.js'
import { type Course, courseOf, cutShort } from './cut-short.js'
import type { Ground } from './ground.js'
import { interruptedFaults } from './interrupted-faults.js'
import { seeded } from './seeded.js'
import { build } from './start-build.js'
import { startReader } from './start-reader.js'
import { differences, isSame, type Tree, treeOf } from './tree.js'
import { checkInShell, wholeFaults } from './whole-faults.js'

export interface KillFigures {
  readonly kills: number
  /** Builds that ended before they were killed; they count as no kill. */
  readonly tooLate: number
  /** Kills that came before anything was published, after all was, and between. */
  readonly before: number
  readonly between: number
  readonly after: number
  /** Reads of the catalogue and of views meanwhile, and those among them that met what is new. */
  readonly reads: number
  readonly fresh: number
}

interface Scene {
  readonly ground: Ground
  readonly course: Course
  readonly old: Tree
  readonly next: Tree
}

/** How many kills of ten come while the build writes. */
const WHILE_WRITING = 8

/**
 * Kill builds at random moments, with a reader at work: what is read is whole, what is left is sound, and the next build
 * makes of it what an undisturbed one makes.
 *
 * @param count How many kills.
 * @param size How many articles a build has; all of them are new versions.
 * @param lanes How many builds are killed at the same time, each in a folder of its own.
 */
export async function kills(ground: Ground, count: number, size: number, lanes = 1): Promise<KillFigures> {
  const { main, folder, tell } = ground
  const [input, old, next] = ['input', 'old', 'next'].map((name) => join(folder, name))
  if (input === undefined || old === undefined || next === undefined) throw new Error('No folder')
  for (const told of ['at dawn', 'at noon']) {
    putTexts(input, articles(size, told))
    await build({ main, input, output: old })
  }
  cpSync(old, next, { recursive: true })
  putTexts(input, articles(size, 'at dusk'))
  const course = await courseOf({ main, input, output: next })
  tell(`writes for ${Math.round(course.writing)} ms after ${Math.round(course.before)} ms`)
  deepEqual(wholeFaults(next), [])
  const scene = { ground, course, old: treeOf(old), next: treeOf(next) }
  const figures = { kills: 0, tooLate: 0, before: 0, between: 0, after: 0, reads: 0, fresh: 0 }
  let begun = 0

  async function lane(name: string): Promise<void> {
    const reader = startReader()
    const output = join(folder, name)
    while (begun < count) {
      begun += 1
      const round = begun
      for (let attempt = 0; ; attempt += 1) {
        rmSync(output, { recursive: true, force: true })
        cpSync(join(folder, 'old'), output, { recursive: true })
        await reader.read({ output, old: join(folder, 'old'), next: join(folder, 'next') })
        const left = await killOne(scene, output, round, attempt)
        const { reads, fresh, faults } = await reader.stop()
        deepEqual(faults, [], `kill ${round} of seed ${ground.seed}`)
        figures.reads += reads
        figures.fresh += fresh
        if (left === 'too late') {
          figures.tooLate += 1
          continue
        }
        figures[left] += 1
        break
      }
      figures.kills += 1
      if (figures.kills % 10 === 0) tell(`${figures.kills} kills, ${figures.between} of them halfway`)
    }
    reader.end()
    checkInShell(output)
  }

  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(`lane-${at}`)))
  return figures
}

/** Kill one build, look at what it left, and let the next finish it. */
async function killOne(
  { ground, course, old, next }: Scene,
  output: string,
  round: number,
  attempt: number,
): Promise<'too late' | 'before' | 'between' | 'after'> {
  const { main, folder, seed } = ground
  const options = { main, input: join(folder, 'input'), output }
  const random = seeded(seed * 1_000_003 + round * 101 + attempt)
  const moment = random() * 10 < WHILE_WRITING ? 1 + random() : random()
  const { exitCode } = await cutShort(options, course, moment, (child) => child.kill('SIGKILL'))
  if (exitCode !== null) return 'too late'
  const where = `kill ${round} of seed ${seed}, at ${moment}`
  const left = treeOf(output)
  deepEqual(interruptedFaults(left, old, next), [], where)
  await build(options)
  deepEqual(differences(treeOf(output), next), [], where)
  const isNew = [...next].filter(([path, bytes]) => !isSame(old.get(path), bytes)).map(([path]) => path)
  const turned = isNew.filter((path) => left.has(path) && isSame(left.get(path), next.get(path)))
  return turned.length === 0 ? 'before' : turned.length === isNew.length ? 'after' : 'between'
}
