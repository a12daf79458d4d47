// Read inputs and hash each, the quick way: `node hash-inputs.mjs FOLDER`.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const digests = new Map()
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue
  const path = join(entry.parentPath, entry.name)
  digests.set(path, createHash('sha256').update(readFileSync(path)).digest('hex'))
}
if (digests.size === 0) throw new Error(`${folder} holds nothing`)
