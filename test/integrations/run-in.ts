import { spawn } from 'node:child_process'

export interface Ran {
  readonly exitCode: number | null
  /** What it wrote to standard output and standard error, as it came. */
  readonly said: string
}

/** Start a program in a folder; `said` grows while it runs. */
export function startIn(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
) {
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more
    })
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, said: text }))
  })
  return { child, ended, said: () => text }
}

/** Run a program in a folder to its end. */
export function runIn(folder: string, program: string, args: readonly string[]): Promise<Ran> {
  return startIn(folder, program, args).ended
}
