import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { decode } from '../language/decode.js'
import { grouped } from '../language/grouped.js'
import { printable } from '../language/printable.js'
import { UsageError } from '../model/usage-error.js'

/** The most bytes that are read as one document. */
const MOST = 50_000_000
/** Standard input, as it is given and as it is named. */
const STDIN = { given: '-', named: '<stdin>' }

/** A document as text, and what it is called in findings. */
export interface ReadDocument {
  readonly name: string
  readonly text: string
}

/**
 * Read a document that was named on the command line.
 *
 * @param file A path, or `-` for standard input.
 * @throws {UsageError} where it is not there, no file, too large or no text.
 */
export async function readDocument(file: string, cwd: string, stdin: Readable): Promise<ReadDocument> {
  const bytes = file === STDIN.given ? await readAll(stdin) : await readBytes(file, cwd)
  const decoded = decode(bytes, undefined)
  if (!decoded.ok) throw new UsageError(`\`${printable(file)}\` is not text, expected JSON or a web page`)
  return { name: file === STDIN.given ? STDIN.named : file, text: decoded.text }
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, file)
  const there = await stat(path).catch(() => undefined)
  if (!there?.isFile()) {
    const what = there ? 'is no file' : 'is not there'
    throw new UsageError(`\`${printable(file)}\` ${what}, expected a file of JSON-LD, a web page, or \`-\``)
  }
  if (there.size > MOST) throw tooLarge(file)
  return await readFile(path)
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MOST) throw tooLarge(STDIN.named)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function tooLarge(file: string): UsageError {
  return new UsageError(
    `\`${printable(file)}\` has more than ${grouped(MOST)} bytes, expected at most that many`,
  )
}
