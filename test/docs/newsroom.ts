import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gitIn } from '../git-in.js'

const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'dist/bin/main.js')
const run = promisify(execFile)

const CONFIGURATION = `{
  "publisher": { "name": "The Harbour Record", "url": "https://example.org" },
  "baseUrl": "https://example.org/news",
  "archive": { "user": { "name": "News desk", "address": "mailto:desk@example.org" } }
}
`
const FERRY = `---
title: Night ferry returns to the northern islands
date: 2024-05-03
---

The night ferry to the northern islands sails again this week after two years in dock, and leaves at ten in the evening.

Tickets are sold on board, and bicycles travel free of charge until the end of June, the line said.
`
const vote = (cost: string, updated: string, note: string) => `Council votes for a new quay

By Nora Quist

9 May 2024${updated}

The council voted on Thursday for a new quay on the north side of the harbour, which is to be built by next spring. It costs ${cost} and is paid by the town.

Ferries to the islands leave from the old quay until then, said the harbour master, Jon Aas.
${note}`

export interface Newsroom {
  /** A folder of two articles that were built and committed; one has two versions. */
  readonly built: string
  /** A folder that `PATH` can begin with, for the command `presswright`. */
  readonly bin: string
  /** Make a folder of its own that holds the same, or nothing. */
  readonly copy: (kind: 'built' | 'empty') => Promise<string>
  readonly remove: () => Promise<void>
}

/** Build a small newsroom to run commands in. */
export async function newsroom(): Promise<Newsroom> {
  // Git and Node see through the links of a temporary folder, so that paths are held against the real one.
  const base = await realpath(await mkdtemp(join(tmpdir(), 'presswright-newsroom-')))
  const [bin, built] = [join(base, 'bin'), join(base, 'built')]
  await write(bin, { presswright: `#!/bin/sh\nexec '${process.execPath}' '${BIN}' "$@"\n` })
  await chmod(join(bin, 'presswright'), 0o755)
  await write(built, {
    'presswright.config.json': CONFIGURATION,
    'input/harbour/ferry.md': FERRY,
    'input/politics/vote.txt': vote('4.2 million', '', ''),
  })
  const git = gitIn(built)
  git('init', '--quiet', '--initial-branch', 'main')
  const build = async (message: string, seconds: string) => {
    const env = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: seconds }
    await run(process.execPath, [BIN, 'build', '--quiet', '--message', message], { cwd: built, env })
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }
  await build('First version', '1715241600')
  const note = '\nCorrection, 10 May 2024: An earlier version gave the cost as 4.2 million.\n'
  await write(built, { 'input/politics/vote.txt': vote('4.6 million', '\nUpdated 10 May 2024', note) })
  await build('Corrects the cost', '1715328000')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return {
    built,
    bin,
    copy: async (kind) => {
      const folder = await mkdtemp(join(base, 'copy-'))
      if (kind === 'built') await cp(built, folder, { recursive: true })
      return folder
    },
    remove: () => rm(base, { recursive: true }),
  }
}

/** Put the package where npm would have installed it, so that `npx` finds it there. */
export async function install(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true })
  await symlink(ROOT, join(folder, 'node_modules/presswright'))
  await chmod(BIN, 0o755)
  await symlink('../presswright/dist/bin/main.js', join(folder, 'node_modules/.bin/presswright'))
}

/** Write files below a folder. */
export async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
