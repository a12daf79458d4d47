import { execFileSync } from 'node:child_process'

/** Make a function that runs git in a folder, as somebody whom no configuration of the machine knows. */
export function gitIn(folder: string): (...args: readonly string[]) => string {
  const { PATH = '' } = process.env
  const who = ['NAME', 'EMAIL'].flatMap((what) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${what}`, 'desk@example.org'] as const),
  )
  const env = { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(who) }
  return (...args) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
}
