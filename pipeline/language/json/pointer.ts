/** Write a name or an index as a token of a JSON pointer (RFC 6901): `a/b` as `a~1b`. */
export function pointerToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Write a JSON pointer to what is reached by these names and indices; to the whole by none. */
export function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${pointerToken(String(step))}`).join('')
}

/** Read a JSON pointer as the names and indices it leads along; undefined where it is none. */
export function pointerPath(pointer: string): readonly string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
