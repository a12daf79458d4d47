import type { ChildProcess } from 'node:child_process'
import { mkdirSync, watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BuildOptions, Ended } from './start-build.js'
import { startBuild } from './start-build.js'

/** Milliseconds that a build takes until it writes, and that it writes for. */
export interface Course {
  readonly before: number
  readonly writing: number
}

/** Measure when a build writes. */
export async function courseOf(options: BuildOptions): Promise<Course> {
  const start = performance.now()
  const { written, close } = firstWrite(options.output)
  const { ended } = startBuild(options)
  const before = (await written) - start
  const { exitCode, err } = await ended
  close()
  if (exitCode !== 0) throw new Error(`The build ended with ${exitCode}: ${err}`)
  return { before, writing: performance.now() - start - before }
}

/**
 * Do something to a build at a moment of its course.
 *
 * @param moment From 0 to 1 of the time before it writes, and from 1 to 2 of the time in which it does.
 */
export async function cutShort(
  options: BuildOptions,
  { before, writing }: Course,
  moment: number,
  cut: (child: ChildProcess) => unknown,
): Promise<Ended> {
  const { written, close } = firstWrite(options.output)
  const { child, ended } = startBuild(options)
  try {
    if (moment < 1) await Promise.race([sleep(moment * before), ended])
    else {
      await Promise.race([written, ended])
      await Promise.race([sleep((moment - 1) * writing), ended])
    }
    await cut(child)
    return await ended
  } finally {
    close()
  }
}

/** Tell when something is first written into a folder. */
function firstWrite(folder: string): { written: Promise<number>; close: () => void } {
  mkdirSync(folder, { recursive: true })
  const watcher = watch(folder)
  const written = new Promise<number>((settle) => {
    watcher.once('change', () => settle(performance.now()))
  })
  return { written, close: () => watcher.close() }
}
