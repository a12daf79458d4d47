import { describe, expect, test } from 'vitest'
import { articlesAtOnce, versionsAtOnce } from './builds-at-once.js'
import { CALLS, failingCalls } from './failing-calls.js'
import { fullDisk, noPermission, readOnlyDisk } from './full-disks.js'
import { onGround } from './ground.js'
import { kills } from './kills.js'
import { lacking, type Need } from './lacking.js'
import { powerCuts } from './power-cuts.js'

/** Milliseconds, on a machine that does other things too. */
const LIMIT = 300_000

/** A short selection of what `npm run test:faults` tries; each looks at everything it should and throws otherwise. */
describe.concurrent('a build survives', () => {
  tried('being killed', ['linux', 'jq'], async () => {
    const figures = await onGround((ground) => kills(ground, 1, 12))
    expect(figures).toMatchObject({ kills: 1, before: expect.any(Number) })
    expect(figures.before + figures.between + figures.after).toBe(1)
    expect(figures.reads).toBeGreaterThan(0)
  })

  tried('others that make versions of the same article', ['jq'], async () => {
    expect(await onGround((ground) => versionsAtOnce(ground, 2, 2))).toBe(4)
  })

  tried('others that build other articles', ['jq'], async () => {
    expect(await onGround((ground) => articlesAtOnce(ground, 2, 4))).toBe(8)
  })

  tried('calls that fail', ['linux', 'gcc'], async () => {
    const some = { failures: ['EIO'], step: 12, calls: ['rename'] } as const
    const figures = await onGround((ground) => failingCalls({ ...ground, seed: 0 }, some))
    expect(figures).toEqual({ 'rename EIO': 1 })
  })

  tried('a full disk', ['root', 'mount'], async () => {
    expect(await onGround((ground) => fullDisk(ground, 60))).toBeGreaterThan(0)
  })

  tried('a read-only disk', ['root', 'mount'], () => onGround(readOnlyDisk))

  tried('a folder that it has no permission for', ['linux', 'setpriv'], () =>
    onGround((ground) => noPermission(ground, ['archive'])),
  )

  tried('power cuts', ['root', 'gcc', 'mount', 'loop'], async () => {
    expect(await onGround((ground) => powerCuts(ground, 1, 4))).toMatchObject({ cuts: 1 })
  })
})

test('every kind of call that writes is made to fail', () => {
  expect(CALLS).toEqual(['write', 'fsync', 'rename', 'mkdir', 'unlink', 'rmdir', 'open'])
})

/** A test that says what the machine lacks for it, where it does. */
function tried(name: string, needs: readonly Need[], run: () => Promise<void>): void {
  const reason = lacking(...needs)
  if (reason === undefined) test(name, run, LIMIT)
  else test.skip(`${name} (skipped, as ${reason})`, run)
}
