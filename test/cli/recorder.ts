import type { Surroundings, TextStream } from '../../pipeline/cli/surroundings.js'

export interface Recorder extends Surroundings {
  readonly out: () => string
  readonly err: () => string
  /** Let time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void
}

/** Make surroundings that keep what is written, with a clock that only `pass` moves. */
export function recorder({
  env = {},
  isTTY,
  columns,
  cwd = '/news',
}: {
  env?: Surroundings['env']
  isTTY?: boolean
  columns?: number
  cwd?: string
} = {}): Recorder {
  const written = { out: '', err: '' }
  let time = 5000
  const stream = (name: 'out' | 'err'): TextStream => ({
    isTTY,
    columns,
    // As a real stream, it does nothing for whoever took the function off it.
    write(text) {
      if (this === undefined) throw new TypeError('Expected a stream to write to')
      written[name] += text
    },
  })
  return {
    cwd,
    env,
    stdout: stream('out'),
    stderr: stream('err'),
    now: () => time,
    out: () => written.out,
    err: () => written.err,
    pass: (milliseconds) => {
      time += milliseconds
    },
  }
}
