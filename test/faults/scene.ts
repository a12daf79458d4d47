import { deepEqual } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { putTexts, type Texts } from './articles.js'
import type { Ground } from './ground.js'
import { interruptedFaults } from './interrupted-faults.js'
import { build } from './start-build.js'
import { differences, type Tree, treeOf } from './tree.js'
import { wholeFaults } from './whole-faults.js'

/** A change that a build makes to what is published, which is to be disturbed. */
export interface Scene {
  readonly main: string
  /** Folder with the new texts. */
  readonly input: string
  /** Folders with what is there before, and with what an undisturbed build makes of it; both stay as they are. */
  readonly oldFolder: string
  readonly nextFolder: string
  readonly old: Tree
  readonly next: Tree
}

/**
 * Build what is there before a change, and what it becomes.
 *
 * @param before Texts that are built one after the other.
 * @param after Texts that the change is made of; others stay.
 */
export async function makeScene(
  { main, folder }: Pick<Ground, 'main' | 'folder'>,
  before: readonly Texts[],
  after: Texts,
): Promise<Scene> {
  const [input, oldFolder, nextFolder] = [join(folder, 'input'), join(folder, 'old'), join(folder, 'next')]
  mkdirSync(oldFolder, { recursive: true })
  for (const texts of before) {
    putTexts(input, texts)
    await build({ main, input, output: oldFolder })
  }
  execFileSync('cp', ['-a', oldFolder, nextFolder])
  putTexts(input, after)
  await build({ main, input, output: nextFolder })
  deepEqual(wholeFaults(nextFolder), [])
  return { main, input, oldFolder, nextFolder, old: treeOf(oldFolder), next: treeOf(nextFolder) }
}

/**
 * Bring a folder to what is there before the change. Its files are links to the old ones where they can be, as a build
 * never writes into a file that is there: where one did, the old ones would not be what they were.
 */
export function setUp({ oldFolder }: Scene, output: string, how: 'link' | 'copy' = 'link'): void {
  execFileSync('rm', ['-rf', output])
  execFileSync('cp', [how === 'link' ? '-al' : '-a', oldFolder, output])
}

/**
 * Look at what a disturbed build left, and let the next one finish it: without a wait, and to the byte as if nothing had
 * happened.
 *
 * @param where Says which disturbance it was, where something is wrong.
 * @returns What was left.
 */
export async function recover(
  { main, input, old, next }: Scene,
  output: string,
  where: string,
): Promise<Tree> {
  const left = treeOf(output)
  deepEqual(interruptedFaults(left, old, next), [], where)
  await build({ main, input, output })
  deepEqual(differences(treeOf(output), next), [], where)
  return left
}
