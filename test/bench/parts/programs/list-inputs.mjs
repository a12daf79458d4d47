// List inputs and ask each for its state, the quick way: `node list-inputs.mjs FOLDER`.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
let size = 0
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) size += statSync(join(entry.parentPath, entry.name)).size
if (size === 0) throw new Error(`${folder} holds nothing`)
