import { spawn } from 'node:child_process'

export interface Shown {
  readonly exitCode: number | null
  /** Standard output and standard error, as they came. */
  readonly said: string
}

/** How long a script may take, in milliseconds; what waits for something that never comes is ended with all it started. */
const MOST = 50_000

export interface ShellOptions {
  readonly cwd: string
  /** Folders that `PATH` begins with. */
  readonly path?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** What bash is told besides; without it, that the first failure ends all. */
  readonly flags?: readonly string[]
}

/** Run a script as bash does for somebody whose machine has no configuration, at a moment that stands still. */
export function shell(script: string, { cwd, path = [], env = {}, flags }: ShellOptions): Promise<Shown> {
  const { PATH = '' } = process.env
  const who = ['NAME', 'EMAIL'].flatMap((what) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${what}`, 'desk@example.org'] as const),
  )
  const child = spawn('bash', [...(flags ?? ['-euo', 'pipefail']), '-c', script], {
    cwd,
    env: {
      PATH: [...path, PATH].join(':'),
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      SOURCE_DATE_EPOCH: '1715400000',
      npm_config_prefer_offline: 'true',
      npm_config_update_notifier: 'false',
      ...Object.fromEntries(who),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const clock = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), MOST)
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(clock)
      resolve({ exitCode, said })
    })
  })
}
