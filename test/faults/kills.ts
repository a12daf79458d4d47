import { deepEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { articles } from './articles.js'
import { type Course, courseOf, cutShort } from './cut-short.js'
import type { Ground } from './ground.js'
import { makeScene, recover, type Scene, setUp } from './scene.js'
import { seeded } from './seeded.js'
import { startReader } from './start-reader.js'
import { differences, isSame, treeOf } from './tree.js'
import { checkInShell } from './whole-faults.js'

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
  const { folder, tell } = ground
  const scene = await makeScene(
    ground,
    [articles(size, 'at dawn'), articles(Math.ceil(size / 5), 'at noon')],
    articles(size, 'at dusk'),
  )
  const { main, input, oldFolder, nextFolder } = scene
  const measured = join(folder, 'measured')
  setUp(scene, measured)
  const course = await courseOf({ main, input, output: measured })
  tell(`writes for ${Math.round(course.writing)} ms after ${Math.round(course.before)} ms`)
  const figures = { kills: 0, tooLate: 0, before: 0, between: 0, after: 0, reads: 0, fresh: 0 }
  let begun = 0

  async function lane(name: string): Promise<void> {
    const reader = startReader()
    const output = join(folder, name)
    while (begun < count) {
      begun += 1
      const round = begun
      for (let attempt = 0; ; attempt += 1) {
        setUp(scene, output)
        await reader.read({ output, old: oldFolder, next: nextFolder })
        const random = seeded(ground.seed * 1_000_003 + round * 101 + attempt)
        const moment = random() * 10 < WHILE_WRITING ? 1 + random() : random()
        const where = `kill ${round} of seed ${ground.seed}, at ${moment}`
        const left = await killOne(scene, output, course, moment, where)
        const { reads, fresh, faults } = await reader.stop()
        deepEqual(faults, [], where)
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
    deepEqual(differences(treeOf(oldFolder), scene.old), [], 'a build wrote into files that are there')
  }

  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(`lane-${at}`)))
  return figures
}

/** Kill one build, look at what it left, and let the next finish it. */
async function killOne(
  scene: Scene,
  output: string,
  course: Course,
  moment: number,
  where: string,
): Promise<'too late' | 'before' | 'between' | 'after'> {
  const { main, input, old, next } = scene
  const { exitCode } = await cutShort({ main, input, output }, course, moment, (child) =>
    child.kill('SIGKILL'),
  )
  if (exitCode !== null) return 'too late'
  const left = await recover(scene, output, where)
  const isNew = [...next].filter(([path, bytes]) => !isSame(old.get(path), bytes)).map(([path]) => path)
  const turned = isNew.filter((path) => left.has(path) && isSame(left.get(path), next.get(path)))
  return turned.length === 0 ? 'before' : turned.length === isNew.length ? 'after' : 'between'
}
