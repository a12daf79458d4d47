/** Write a relative path as it is named from the root of a repository, `a.txt` for `./a.txt`. */
export function belowRoot(file: string): string {
  const path = file.replace(/^(?:\.\/+)+/, '')
  return path === '' ? '.' : path
}
