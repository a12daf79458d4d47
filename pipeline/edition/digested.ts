import { createHash } from 'node:crypto'

/** A file's bytes and their digest, which the archive and the catalogue both name. */
export interface Digested {
  readonly content: Uint8Array
  /** SHA-512 in hexadecimal. */
  readonly sha512: string
}

/** Digest what is written to one file. */
export function digested(content: string | Uint8Array): Digested {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { content: bytes, sha512: createHash('sha512').update(bytes).digest('hex') }
}

/** Digest what is written to several files, by their names. */
export function digestedFiles<Files extends Readonly<Record<string, string>>>(
  files: Files,
): { readonly [Name in keyof Files]: Digested }
export function digestedFiles(files: Readonly<Record<string, string>>): Record<string, Digested> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, digested(text)]))
}

/** Write a digest in the form that subresource integrity uses. */
export function subresourceIntegrity({ sha512 }: Digested): string {
  return `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`
}
