import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'

/** What some of the faults take. */
const NEEDS = {
  root: () => process.getuid?.() === 0,
  gcc: () => runs('gcc', '--version'),
  jq: () => runs('jq', '--version'),
  strace: () => runs('strace', '-V'),
  setpriv: () => runs('setpriv', '--version'),
  mount: () => runs('unshare', '--mount', 'true'),
  loop: () => existsSync('/dev/loop-control') && opens('/dev/loop-control') && runs('mkfs.ext4', '-V'),
  linux: () => process.platform === 'linux',
} as const

export type Need = keyof typeof NEEDS

/** Name what this machine does not have of what is needed; undefined where it has all. */
export function lacking(...needs: readonly Need[]): string | undefined {
  const missing = needs.filter((need) => !NEEDS[need]())
  return missing.length === 0 ? undefined : `this machine lacks ${missing.join(', ')}`
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function opens(path: string): boolean {
  try {
    closeSync(openSync(path, 'r'))
    return true
  } catch {
    return false
  }
}
