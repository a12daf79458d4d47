import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decode } from '../language/decode.js'
import { grouped } from '../language/grouped.js'
import { printable } from '../language/printable.js'
import { UsageError } from '../model/usage-error.js'

/** The most bytes that are read as one document. */
const MOST = 50_000_000

/** A document as text, and what it is called in findings. */
export interface TextDocument {
  readonly name: string
  readonly text: string
}

/**
 * Read a document of JSON-LD, or a web page.
 *
 * @param file Path, absolute or relative to `cwd`.
 * @throws {UsageError} where it is not there, no file, too large or no text.
 */
export async function readDocument(file: string, cwd: string): Promise<TextDocument> {
  const path = resolve(cwd, file)
  const there = await stat(path).catch(() => undefined)
  if (!there?.isFile()) {
    const what = there ? 'is no file' : 'is not there'
    throw new UsageError(`\`${printable(file)}\` ${what}, expected a file of JSON-LD, a web page, or \`-\``)
  }
  if (there.size > MOST) throw tooLarge(file)
  return documentOf(file, await readFile(path))
}

/**
 * Read a document from a stream to its end.
 *
 * @param name What it is called in findings.
 * @throws {UsageError} where it is too large or no text.
 */
export async function readStream(name: string, stream: AsyncIterable<unknown>): Promise<TextDocument> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk))
    size += bytes.length
    if (size > MOST) throw tooLarge(name)
    chunks.push(bytes)
  }
  return documentOf(name, Buffer.concat(chunks))
}

function documentOf(name: string, bytes: Uint8Array): TextDocument {
  const decoded = decode(bytes, undefined)
  if (!decoded.ok) throw new UsageError(`\`${printable(name)}\` is not text, expected JSON or a web page`)
  return { name, text: decoded.text }
}

function tooLarge(file: string): UsageError {
  return new UsageError(
    `\`${printable(file)}\` has more than ${grouped(MOST)} bytes, expected at most that many`,
  )
}
