import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const BIN = join(import.meta.dirname, '../../dist/bin/main.js')

/** The moment that versions are made at in these tests. */
const EPOCH = '1700000000'

export interface Ended {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

/** Start the compiled command in a folder; it knows nothing of the terminal that the tests run in. */
export function start(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { PATH, SOURCE_DATE_EPOCH: EPOCH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, out, err }))
  })
  return { child, ended }
}

/** Run the compiled command in a folder to its end. */
export function spawned(cwd: string, args: readonly string[], env?: Record<string, string>): Promise<Ended> {
  return start(cwd, args, env).ended
}

/** Make a new folder that holds these files. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-cli-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** All files below a folder by their path, sorted; what of each is told by `read`. */
async function below<T>(folder: string, read: (path: string) => Promise<T>): Promise<Record<string, T>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  const told: Record<string, T> = {}
  for (const path of paths) told[path.slice(folder.length + 1)] = await read(path)
  return told
}

/** What every file below a folder holds. */
export function contentsOf(folder: string): Promise<Record<string, string>> {
  return below(folder, async (path) =>
    (await stat(path)).isDirectory() ? 'a folder' : (await readFile(path)).toString('base64'),
  )
}

/** When everything below a folder was last written, in nanoseconds. */
export function timesOf(folder: string): Promise<Record<string, bigint>> {
  return below(folder, async (path) => (await stat(path, { bigint: true })).mtimeNs)
}
