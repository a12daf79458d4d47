import { OutputError } from '../model/output-error.js'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EIO: 'the disk gave an error',
  EEXIST: 'something is there already',
  ENOTEMPTY: 'something is there already',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  ENAMETOOLONG: 'the name is too long for the file system',
  EXDEV: 'it is on another file system than the output folder',
}

/** Say in one line what went wrong with a path below the output folder. */
export function outputError(verb: 'read' | 'write', path: string, error: unknown): OutputError {
  if (error instanceof OutputError) return error
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return new OutputError(`cannot ${verb} \`${path}\`: ${reason}`, code, error)
}
