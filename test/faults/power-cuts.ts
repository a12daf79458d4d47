import { deepEqual, equal } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articles } from './articles.js'
import { compiled } from './compiled.js'
import { type Course, courseOf, cutShort } from './cut-short.js'
import type { Ground } from './ground.js'
import { makeScene, recover, type Scene, setUp } from './scene.js'
import { seeded } from './seeded.js'
import { startBuild } from './start-build.js'
import { differences, treeOf } from './tree.js'

export interface PowerFigures {
  readonly cuts: number
  /** Cuts right after a build had ended well, all of which had to be there. */
  readonly acknowledged: number
  /** Cuts while a build was at it. */
  readonly amid: number
}

/** Bytes of the disk's image, which is sparse. */
const DISK = 128 * 1024 * 1024
/**
 * The disk keeps to itself what nobody asked it to write, and guesses nothing: it neither writes by the clock nor saves
 * what is renamed over another file.
 */
const OPTIONS = 'loop,noauto_da_alloc,commit=3000'

/**
 * Cut the power while builds write to a disk, and right after they have ended: what ended well is there, of what did not
 * the old is whole, and the next build finishes it.
 *
 * @param size How many articles a build has.
 */
export async function powerCuts(ground: Ground, count: number, size: number): Promise<PowerFigures> {
  const { folder, seed, tell } = ground
  const cutPower = compiled('cut-power.c', folder)
  const scene = await makeScene(ground, [articles(size, 'at dawn')], articles(size, 'at dusk'))
  const [image, disk] = [join(folder, 'image'), join(folder, 'disk')]
  writeFileSync(image, '')
  truncateSync(image, DISK)
  execFileSync('mkfs.ext4', ['-q', '-F', image])
  mkdirSync(disk)
  const output = join(disk, 'site/output')
  let first: Scene | undefined
  let course: Course | undefined
  const figures = { cuts: 0, acknowledged: 0, amid: 0 }
  const power = {
    on: () => execFileSync('mount', ['-o', OPTIONS, image, disk]),
    cut: () => execFileSync(cutPower, [disk]),
    off: () => execFileSync('umount', [disk]),
  }
  power.on()
  try {
    for (let round = 1; round <= count; round += 1) {
      const random = seeded(seed * 1_000_003 + round)
      if (round % 4 === 0) first ??= await fromNothing(scene, folder)
      const one = round % 4 === 0 && first ? first : scene
      const options = { main: one.main, input: one.input, output }
      const isAmid = round % 2 === 0 || round % 3 === 0
      if (isAmid && !course) {
        lay(one, output)
        course = await courseOf(options)
      }
      lay(one, output)
      execFileSync('sync', ['-f', disk])
      const where = `power cut ${round} of seed ${seed}`
      const { exitCode, err } =
        course && isAmid
          ? await cutShort(options, course, 1 + random(), power.cut)
          : await startBuild(options).ended
      if (!isAmid) {
        equal(exitCode, 0, err)
        power.cut()
      }
      power.off()
      power.on()
      if (exitCode === 0) {
        const published = differences(treeOf(output), one.next).filter((path) => !path.startsWith('.'))
        deepEqual(published, [], `${where}: what was acknowledged is lost`)
        figures.acknowledged += 1
      } else figures.amid += 1
      await recover(one, output, where)
      figures.cuts += 1
      tell(`${figures.cuts} power cuts, ${figures.amid} of them amid a build`)
    }
  } finally {
    power.off()
  }
  return figures
}

/** The same change where nothing was there before. */
async function fromNothing({ main, input }: Scene, folder: string): Promise<Scene> {
  const nextFolder = join(folder, 'first')
  const oldFolder = join(folder, 'nothing')
  mkdirSync(oldFolder)
  const { exitCode, err } = await startBuild({ main, input, output: nextFolder }).ended
  equal(exitCode, 0, err)
  return { main, input, oldFolder, nextFolder, old: treeOf(oldFolder), next: treeOf(nextFolder) }
}

function lay(scene: Scene, output: string): void {
  mkdirSync(join(output, '..'), { recursive: true })
  if (scene.old.size > 0) setUp(scene, output, 'copy')
  else rmSync(join(output, '..'), { recursive: true, force: true })
}
