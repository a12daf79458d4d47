import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where faults are tried, and on what. */
export interface Ground {
  /** The compiled command's main file. */
  readonly main: string
  /** An own, empty folder. */
  readonly folder: string
  /** What all random choices come from. */
  readonly seed: number
  /** Say how far it is. */
  readonly tell: (line: string) => void
}

const MAIN = resolve(import.meta.dirname, '../../dist/bin/main.js')

/**
 * Do something on a ground of its own, which is removed where all went well and else left to be looked at.
 *
 * FAULTS_MAIN names another compiled command, FAULTS_SEED the seed.
 */
export async function onGround<T>(
  work: (ground: Ground) => Promise<T>,
  tell: Ground['tell'] = () => {},
): Promise<T> {
  const { FAULTS_MAIN = MAIN } = process.env
  const folder = mkdtempSync(join(tmpdir(), 'presswright-faults-'))
  const result = await work({ main: FAULTS_MAIN, folder, seed: seedOf(process.env), tell })
  rmSync(folder, { recursive: true })
  return result
}

/** The seed that all random choices of a run come from. */
export function seedOf({ FAULTS_SEED = '1' }: NodeJS.ProcessEnv): number {
  return Number(FAULTS_SEED)
}
