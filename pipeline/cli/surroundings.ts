/** A stream that text is written to; it is a terminal where `isTTY` is true, `columns` wide. */
export interface TextStream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  readonly write: (text: string) => unknown
}

/** What a command knows of the process that runs it. */
export interface Surroundings {
  /** Absolute path of the folder that the command runs in. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: TextStream
  readonly stderr: TextStream
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  /** Ask for the signal that calls the work off; whoever asks ends soon when it is given. */
  readonly interruption?: () => AbortSignal
}
