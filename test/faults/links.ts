import { deepEqual, equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { article } from './articles.js'
import type { Ground } from './ground.js'
import { makeScene, setUp } from './scene.js'
import { startBuild } from './start-build.js'
import { differences, treeOf } from './tree.js'

/** Where links are planted, and what they lead to outside. */
const PLANTED = {
  latest: 'folder',
  'latest/change': 'folder',
  'latest/change/article.json': 'file',
  'latest/new': 'folder',
  archive: 'folder',
  'archive/extensions': 'folder',
  '.unfinished': 'folder',
  '.lock': 'folder',
  'index.json': 'file',
} as const

/**
 * Plant symbolic links in an output folder, one at a time, to what is there and to what is not: nothing outside changes,
 * and one line says what is in the way.
 *
 * @returns How many links were planted.
 */
export async function links(ground: Ground): Promise<number> {
  const scene = await makeScene(ground, [{ 'change.md': article('of the morning', 'at dawn') }], {
    'change.md': article('of the morning', 'at noon'),
    'new/come.md': article('of the week', 'on Monday'),
  })
  const object = [...scene.old.keys()].find((path) => path.endsWith('/0=ocfl_object_1.1')) ?? ''
  const all = { ...PLANTED, [dirname(object)]: 'folder', [dirname(dirname(object))]: 'folder' }
  const planted = Object.entries(all).flatMap(([path, kind]) => [
    { path, target: `a ${kind}` },
    { path, target: 'nothing' },
    ...(kind === 'folder' ? [{ path, target: 'an empty folder' }] : []),
  ])
  for (const [at, { path, target }] of planted.entries()) {
    const [output, outside] = [join(ground.folder, `planted-${at}`), join(ground.folder, `outside-${at}`)]
    setUp(scene, output, 'copy')
    layOutside(outside)
    rmSync(join(output, path), { recursive: true, force: true })
    symlinkSync(join(outside, target), join(output, path))
    const [before, inside] = [treeOf(outside), treeOf(output)]
    const { exitCode, err } = await startBuild({ ...scene, output }).ended
    const where = `${path} is a link to ${target}`
    deepEqual(differences(treeOf(outside), before), [], where)
    equal(exitCode, 2, `${where}, and the build ends with ${exitCode}: ${err}`)
    match(err, /^presswright: [^\n]+ is a symbolic link, which is not followed; remove it\n$/, where)
    equal(treeOf(output).get(path)?.toString(), inside.get(path)?.toString(), where)
  }
  return planted.length
}

/** What stands outside; in its folder lies a lock's file that names a process that is gone. */
function layOutside(outside: string): void {
  const { pid } = spawnSync(process.execPath, ['-e', '0'])
  const host = `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  mkdirSync(join(outside, 'a folder'), { recursive: true })
  mkdirSync(join(outside, 'an empty folder'))
  writeFileSync(join(outside, 'a file'), '{"articles":[]}\n')
  writeFileSync(join(outside, 'a folder/article.json'), '{"@type":"NewsArticle","headline":"Not ours"}\n')
  writeFileSync(join(outside, 'a folder/0-holder'), JSON.stringify({ host, pid }))
}
