/** The output folder could not be read or written; what was published before is as it was. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  /** Node's code, `ENOSPC`, or `ESYMLINK` for a link where none is followed. */
  readonly code: string

  constructor(message: string, code: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EIO: 'the disk gave an error',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENAMETOOLONG: 'the name is too long for the file system',
}

/** Say in one line what went wrong with a path below the output folder. */
export function outputError(verb: 'read' | 'write', path: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new OutputError(`cannot ${verb} \`${path}\`: ${reason}`, code, error)
}
