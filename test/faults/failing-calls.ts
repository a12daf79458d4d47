import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import { article } from './articles.js'
import { compiled } from './compiled.js'
import type { Ground } from './ground.js'
import { makeScene, recover, type Scene, setUp } from './scene.js'
import { startBuild } from './start-build.js'

/** Calls that are made to fail, each with the system calls that it is known by. */
const SYSTEM_CALLS = {
  write: 'write,writev,pwrite64,pwritev,pwritev2',
  fsync: 'fsync,fdatasync',
  rename: 'rename,renameat,renameat2',
  mkdir: 'mkdir,mkdirat',
  unlink: 'unlink',
  rmdir: 'rmdir',
  open: 'open,openat',
} as const

/** A full disk and a read-only one stay so; a disk gives an error once. */
const FAILURES = {
  ENOSPC: { lasts: true, reason: 'the disk is full' },
  EIO: { lasts: false, reason: 'the disk gave an error' },
  EROFS: { lasts: true, reason: 'the file system is read-only' },
} as const

type Call = keyof typeof SYSTEM_CALLS

export const CALLS: readonly Call[] = ['write', 'fsync', 'rename', 'mkdir', 'unlink', 'rmdir', 'open']
const ERRORS: readonly Failure[] = ['ENOSPC', 'EIO', 'EROFS']
type Failure = keyof typeof FAILURES

interface Trial {
  readonly scene: Scene
  readonly library: string
  readonly output: string
  readonly call: Call
  readonly failure: Failure
  /** 0 for a run in which nothing fails. */
  readonly nth: number
}

export interface FailingOptions {
  readonly calls?: readonly Call[]
  readonly failures?: readonly Failure[]
  /** 1 for every call in turn, 2 for every other one. */
  readonly step?: number
  /** How many are tried at the same time. */
  readonly lanes?: number
}

/**
 * Let each call of a build fail in turn, with each error, until one comes through: it must end with 2 and one line that
 * says why, leave what was there readable, and be finished by the next build.
 *
 * @returns How many calls failed, by call and error.
 */
export async function failingCalls(
  ground: Ground,
  { calls = CALLS, failures = ERRORS, step = 1, lanes = 1 }: FailingOptions = {},
): Promise<Record<string, number>> {
  const { folder, seed, tell } = ground
  const library = compiled('failing-calls.c', folder, '-shared', '-fPIC')
  const scene = await sceneOf(ground)
  const figures: Record<string, number> = {}
  for (const call of calls) {
    for (const failure of failures) {
      const at = { scene, library, call, failure }
      const clean = await attempt({ ...at, output: join(folder, `${call}-${failure}`), nth: 0 })
      equal(clean.failed, 0)
      const nths = Array.from({ length: clean.calls }, (_, index) => index + 1)
      const some = nths.filter((nth) => (nth + seed) % step === 0)
      await pMap(
        some,
        (nth) => disturbed({ ...at, output: join(folder, `${call}-${failure}-${nth}`), nth }),
        {
          concurrency: lanes,
        },
      )
      figures[`${call} ${failure}`] = some.length
      tell(`${call} ${failure}: ${some.length} of ${clean.calls} calls failed, one a build`)
    }
  }
  return figures
}

/** One article that changes, a new one, one that is withdrawn, and one that stays. */
async function sceneOf(ground: Ground): Promise<Scene> {
  const before = {
    'change.md': article('of the morning', 'at dawn'),
    'go.md': article('of the evening', 'at dusk'),
    'stay.md': article('of the night', 'at midnight'),
  }
  return await makeScene(ground, [before], {
    'change.md': article('of the morning', 'at noon'),
    'go.md': article('of the evening', 'at dusk', '---\nstatus: withheld\n---\n'),
    'new/come.md': article('of the week', 'on Monday'),
  })
}

/**
 * Hold what the library sees of a build against what the kernel sees: nothing goes past it, through another call or
 * through io_uring.
 *
 * @returns How many calls of a kind there were.
 */
export async function callsSeen(ground: Ground, call: Call): Promise<number> {
  const scene = await sceneOf({ ...ground, folder: join(ground.folder, call) })
  const library = compiled('failing-calls.c', ground.folder, '-shared', '-fPIC')
  const output = join(ground.folder, call, 'seen')
  const trace = `${output}.trace`
  const calls = `${SYSTEM_CALLS[call]},io_uring_enter`
  const under = ['strace', '-f', '-y', '-qq', '-o', trace, '-e', `trace=${calls}`]
  const seen = await attempt({ scene, library, output, call, failure: 'EIO', nth: 0 }, under)
  const begun = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => !line.includes(' resumed>'))
  ok(!begun.some((line) => line.includes('io_uring')), 'calls go another way')
  // Folders are listed through a call that nothing is written by.
  const own = begun.filter((line) => ['/', '"', '>'].some((end) => line.includes(output + end)))
  equal(own.filter((line) => !line.includes('O_NONBLOCK|O_CLOEXEC|O_DIRECTORY')).length, seen.calls, call)
  return seen.calls
}

async function disturbed(trial: Trial): Promise<void> {
  const { scene, output, call, failure, nth } = trial
  const where = `${call} ${nth} fails with ${failure}`
  const { exitCode, err, failed } = await attempt(trial)
  ok(failed > 0, `${where}: there is no such call`)
  equal(exitCode, 2, `${where}, and the build ends with ${exitCode}: ${err}`)
  match(err, /^presswright: cannot (?:read|write) `[^\n]+\n$/, where)
  ok(err.endsWith(`: ${FAILURES[failure].reason}\n`), `${where}, and the build says ${err}`)
  await recover(scene, output, where)
  rmSync(output, { recursive: true })
}

/** Run a build in which a call fails; tells how many calls of its kind there were, and how many failed. */
async function attempt({ scene, library, output, call, failure, nth }: Trial, under: readonly string[] = []) {
  setUp(scene, output)
  const log = `${output}.log`
  rmSync(log, { force: true })
  const { exitCode, err } = await startBuild({
    main: scene.main,
    input: scene.input,
    output,
    under,
    env: {
      LD_PRELOAD: library,
      FAULTS_CALL: call,
      FAULTS_ERROR: `${constants.errno[failure]}`,
      FAULTS_NTH: `${nth}`,
      FAULTS_LASTS: FAILURES[failure].lasts ? '1' : '0',
      FAULTS_BELOW: output,
      FAULTS_LOG: log,
    },
  }).ended
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []
  rmSync(log, { force: true })
  if (nth === 0) deepEqual([exitCode, lines.length > 0], [0, true], err)
  const failed = lines.filter((line) => line.startsWith('failed ')).length
  return { exitCode, err, calls: lines.length, failed }
}
