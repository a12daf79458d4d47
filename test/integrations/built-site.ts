import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startIn } from './run-in.js'

const ROOT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
/** Builds stand inside the site, so that they find its packages, and do not hold them. */
const KEPT_OUT = ['node_modules', '.builds']

/** An example site below this folder, and how its engine is run. */
interface Engine {
  /** The engine's program below `node_modules`, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]]
  /** Where the pages are after it has run. */
  readonly pages: string
}

const ENGINES = {
  astro: { command: ['astro/astro.js', 'build'], pages: 'dist' },
  next: { command: ['next/dist/bin/next', 'build'], pages: 'out' },
} as const satisfies Readonly<Record<string, Engine>>
export type EngineName = keyof typeof ENGINES

export interface BuiltSite {
  /** The copy of the site that was built. */
  readonly folder: string
  /** Folder of what is served. */
  readonly pages: string
  /** What the engine said. */
  readonly log: string
  /** Build it again as it is now; what the engine keeps between builds it has. */
  readonly again: () => Promise<string>
  /** Start the engine with other arguments, such as `dev`. */
  readonly start: (...args: readonly string[]) => ReturnType<typeof startIn>
  readonly remove: () => Promise<void>
}

/** Whether the packages of a site are installed: they have a lock file of their own. */
export function isInstalled(name: EngineName): boolean {
  return existsSync(join(import.meta.dirname, name, 'node_modules', dirname(ENGINES[name].command[0])))
}

/**
 * Build a copy of an example site with its own engine, and Presswright as a package has it.
 *
 * @param output The output folder that its articles come from.
 * @param files Contents by paths in the site, in the stead of its own or beside them.
 */
export async function builtSite(
  name: EngineName,
  output: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<BuiltSite> {
  const site = join(import.meta.dirname, name)
  const { command, pages } = ENGINES[name]
  await mkdir(join(site, '.builds'), { recursive: true })
  const folder = await mkdtemp(join(site, '.builds/site-'))
  for (const entry of await readdir(site)) {
    if (!KEPT_OUT.includes(entry)) await cp(join(site, entry), join(folder, entry), { recursive: true })
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await placePackage(join(folder, 'node_modules/presswright'))
  const [below, ...args] = command
  const program = join(site, 'node_modules', below)
  const { PATH = '', HOME = '' } = process.env
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1' }
  const env = { PATH, HOME, ...quiet, PRESSWRIGHT_OUTPUT: output }
  const build = async () => {
    const { stdout, stderr } = await run(process.execPath, [program, ...args], {
      cwd: folder,
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return `${stdout}${stderr}`
  }
  return {
    folder,
    pages: join(folder, pages),
    log: await build(),
    again: build,
    start: (...others) => startIn(folder, process.execPath, [program, ...others], env),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** Put what the package is made of where an installation has it; what it depends on is in the repository around it. */
async function placePackage(folder: string): Promise<void> {
  const { files } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  // What begins with `!` is left out of the package.
  const kept = files.filter((path: string) => !path.startsWith('!'))
  for (const path of ['package.json', ...kept])
    await cp(join(ROOT, path), join(folder, path), { recursive: true })
}
