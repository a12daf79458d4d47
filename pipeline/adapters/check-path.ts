import { OutputError } from '../model/output-error.js'

/**
 * Refuse a path that could lead out of the output folder.
 *
 * @throws {OutputError} where it is not relative, or has an empty part, `.` or `..`.
 */
export function checkPath(path: string): void {
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new OutputError(`\`${path}\` is no path below the output folder`, 'EINVAL')
  }
}
