import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What commands of a Dockerfile and npm run, beside Node. */
const PROGRAMS = ['sh', 'env', 'chmod', 'ln', 'mkdir']

/**
 * Make a folder what the image of Node is to a Dockerfile, from what this machine has: Node, npm, a shell, the libraries that
 * they load, the user `node`, and the registry that npm asks here.
 */
export function baseImage(root: string): void {
  const put = (from: string, to: string) =>
    cpSync(realpathSync(from), join(root, to), { recursive: true, dereference: true })
  const putProgram = (from: string, to: string) => {
    put(from, to)
    const loaded = execFileSync('ldd', [realpathSync(from)], { encoding: 'utf8' })
    for (const [library] of loaded.matchAll(/\/\S+/g)) put(library, library)
  }
  putProgram(process.execPath, '/usr/local/bin/node')
  for (const name of PROGRAMS) putProgram(pathOf(name), `/bin/${name}`)
  // The first line of npm names it so.
  put(pathOf('env'), '/usr/bin/env')
  put(dirname(dirname(realpathSync(pathOf('npm')))), '/usr/local/lib/node_modules/npm')
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(root, 'usr/local/bin/npm'))
  for (const folder of ['etc', 'tmp', 'root', 'home/node', 'proc', 'sys', 'dev'])
    mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n')
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n')
  const authority = configured('cafile')
  if (authority !== '') put(authority, authority)
  writeFileSync(
    join(root, 'root/.npmrc'),
    `registry=${configured('registry')}\n${authority === '' ? '' : `cafile=${authority}\n`}`,
  )
}

function pathOf(program: string): string {
  return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()
}

/** What npm is told here; empty where it is told nothing. */
function configured(key: string): string {
  const value = execFileSync('npm', ['config', 'get', key], { encoding: 'utf8' }).trim()
  return value === 'null' || value === 'undefined' ? '' : value
}
