/** Why work ends that a person, or the system, called off. */
export class Interrupted extends Error {
  override readonly name = 'AbortError'
  /** What a shell expects of a process that a signal ended. */
  readonly exitCode: number

  constructor(signal: keyof typeof EXIT_CODES) {
    super(`interrupted by ${signal}`)
    this.exitCode = EXIT_CODES[signal]
  }
}

/** 128 and the number of the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

export interface InterruptionOptions {
  /** Whether anybody looks at standard error. */
  readonly isTTY: boolean
  /** Write to standard error. */
  readonly write: (text: string) => unknown
  readonly exit: (exitCode: number) => void
  /** Call a function whenever the process gets a signal. */
  readonly on: (signal: keyof typeof EXIT_CODES, listener: () => void) => unknown
}

/**
 * Take care of SIGINT and SIGTERM: work that asks for the signal ends where it can; what does not ask, and what is
 * interrupted once more, ends at once.
 *
 * @returns Asks for the signal, whose reason is an `Interrupted`.
 */
export function interruption({ isTTY, write, exit, on }: InterruptionOptions): () => AbortSignal {
  const controller = new AbortController()
  let isAsked = false
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    on(name, () => {
      const reason = new Interrupted(name)
      // What the terminal shows of the key, and a progress line.
      if (isTTY) write('\r\u001b[2K')
      if (!isAsked || controller.signal.aborted) exit(reason.exitCode)
      else controller.abort(reason)
    })
  }
  return () => {
    isAsked = true
    return controller.signal
  }
}
