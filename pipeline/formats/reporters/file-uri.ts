import { belowRoot } from './below-root.js'

/** A file's address: relative to the root of what was looked at, or absolute. */
export interface FileUri {
  readonly uri: string
  readonly isRelative: boolean
}

/** Write a path as a URI reference, percent-encoded (RFC 3986); half a character becomes U+FFFD. */
export function fileUri(file: string): FileUri {
  const isWindows = /^(?:[A-Za-z]:[\\/]|\\\\)/.test(file)
  const path = isWindows ? file.replaceAll('\\', '/') : file
  if (path.startsWith('//')) return { uri: `file:${encoded(path)}`, isRelative: false }
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}`, isRelative: false }
  if (isWindows) return { uri: `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`, isRelative: false }
  return { uri: encoded(belowRoot(path)), isRelative: true }
}

function encoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
