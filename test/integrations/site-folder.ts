import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** Make a folder that holds these files, and the packages that a site has installed: `presswright` is this one. */
export async function siteFolder(
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'presswright-site-'))
  const all = { 'package.json': '{ "type": "module", "private": true }\n', ...files }
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  const link = async (name: string, target: string) => {
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true })
    await symlink(target, join(folder, 'node_modules', name))
  }
  await link('presswright', ROOT)
  for (const name of packages) await link(name, join(ROOT, 'node_modules', name))
  return folder
}

/** What each text file below a folder holds, by its path. */
export async function filesBelow(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8')
  }
  return files
}
