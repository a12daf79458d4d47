import { equal, ok } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, lchownSync, mkdirSync, readdirSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { article } from './articles.js'
import type { Ground } from './ground.js'
import { makeScene, recover, type Scene, setUp } from './scene.js'
import { startBuild } from './start-build.js'

/** Bytes that a disk holds, and what its free space is made of when it is full. */
const DISK = 2_000_000
const PAGE = 4096
/** The user who may write nothing, on any system. */
const NOBODY = 65_534

/**
 * Build into a disk that is really full, with more and more room on it, until there is enough.
 *
 * @param step How many pages of room there are more each time.
 * @returns How many builds met a full disk.
 */
export async function fullDisk(ground: Ground, step = 1): Promise<number> {
  const scene = await sceneOf(ground)
  for (let room = 0, failed = 0; ; room += step) {
    const disk = join(ground.folder, `disk-${room}`)
    const isEnough = await mounted(['-t', 'tmpfs', '-o', `size=${DISK}`, 'none', disk], disk, async () => {
      const output = join(disk, 'output')
      setUp(scene, output, 'copy')
      fill(disk, room)
      const { exitCode, err } = await startBuild({ ...scene, output }).ended
      if (exitCode === 0) return true
      refused(exitCode, err, 'the disk is full')
      execFileSync('mount', ['-o', `remount,size=${DISK * 4}`, disk])
      await recover(scene, output, `a disk with room for ${room} pages`)
      return false
    })
    if (isEnough) return failed
    failed += 1
  }
}

/** Build into a folder on a file system that is mounted to be read only, then let it be written. */
export async function readOnlyDisk(ground: Ground): Promise<void> {
  const scene = await sceneOf(ground)
  const [disk, folder] = [join(ground.folder, 'read-only'), join(ground.folder, 'behind')]
  mkdirSync(folder)
  setUp(scene, join(folder, 'output'), 'copy')
  await mounted(['--bind', folder, disk], disk, async () => {
    execFileSync('mount', ['-o', 'remount,bind,ro', disk])
    const output = join(disk, 'output')
    const { exitCode, err } = await startBuild({ ...scene, output }).ended
    refused(exitCode, err, 'the file system is read-only')
    execFileSync('mount', ['-o', 'remount,bind,rw', disk])
    await recover(scene, output, 'a read-only disk')
  })
}

/** What is closed, and how: the folder itself, a folder of the view, the archive, the catalogue. */
const CLOSED = { '': 0o555, 'latest/change': 0o555, archive: 0o000, 'index.json': 0o000 } as const

/**
 * Build as somebody who has no permission for the output folder, or for something in it.
 *
 * @param paths For what.
 */
export async function noPermission(
  ground: Ground,
  paths: readonly (keyof typeof CLOSED)[] = ['', 'latest/change', 'archive', 'index.json'],
): Promise<void> {
  const scene = await sceneOf(ground)
  // Whoever may do everything gives that up.
  const under = process.getuid?.() === 0 ? ['setpriv', `--reuid=${NOBODY}`, `--clear-groups`, '--'] : []
  chmodSync(ground.folder, 0o755)
  for (const path of paths) {
    const output = join(ground.folder, `closed-${path.replaceAll('/', '-')}`)
    setUp(scene, output, 'copy')
    if (under.length > 0) giveAway(output)
    const closed = join(output, path)
    chmodSync(closed, CLOSED[path])
    const { exitCode, err } = await startBuild({ ...scene, output, under }).ended
    refused(exitCode, err, 'permission denied')
    chmodSync(closed, path.endsWith('.json') ? 0o644 : 0o755)
    await recover(scene, output, `no permission for ${path}`)
  }
}

function refused(exitCode: number | null, err: string, reason: string): void {
  equal(exitCode, 2, `The build ended with ${exitCode}: ${err}`)
  ok(/^presswright: cannot (?:read|write) `[^\n]+\n$/.test(err) && err.endsWith(`: ${reason}\n`), err)
}

async function sceneOf(ground: Ground): Promise<Scene> {
  return await makeScene(ground, [{ 'change.md': article('of the morning', 'at dawn') }], {
    'change.md': article('of the morning', 'at noon'),
    'come.md': article('of the week', 'on Monday'),
  })
}

async function mounted<T>(args: readonly string[], disk: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(disk, { recursive: true })
  execFileSync('mount', args)
  try {
    return await work()
  } finally {
    execFileSync('umount', [disk])
  }
}

/** Leave a number of free pages on a disk and no more. */
function fill(disk: string, pages: number): void {
  const { bavail, bsize } = statfsSync(disk)
  const room = bavail * bsize - pages * PAGE
  // The file itself takes a page of its folder on some systems.
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(room, 0), 1))
}

function giveAway(folder: string): void {
  chownSync(folder, NOBODY, NOBODY)
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, path), NOBODY, NOBODY)
}
