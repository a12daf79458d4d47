import { execFileSync } from 'node:child_process'

/** Whether a program can be run here; tests that need one say that they are skipped without it. */
export function isInstalled(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
