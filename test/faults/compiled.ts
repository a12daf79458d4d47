import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Compile a file in C that stands beside this one into a folder; returns the path of what came out. */
export function compiled(name: string, folder: string, ...flags: readonly string[]): string {
  const made = join(folder, name.replace(/\.c$/, ''))
  execFileSync('gcc', ['-O1', ...flags, '-o', made, join(import.meta.dirname, name), '-ldl'], {
    stdio: 'pipe',
  })
  return made
}
