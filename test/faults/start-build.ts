import { spawn } from 'node:child_process'

export interface Ended {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

export interface BuildOptions {
  /** The compiled command's main file. */
  readonly main: string
  readonly input: string
  readonly output: string
  readonly env?: Readonly<Record<string, string>>
  /** A command that runs the build, with its arguments. */
  readonly under?: readonly string[]
}

/** Start a build in a process of its own, at a moment that is always the same. */
export function startBuild({ main, input, output, env = {}, under = [] }: BuildOptions) {
  const { PATH = '' } = process.env
  const [command = process.execPath, ...args] = [
    ...under,
    process.execPath,
    main,
    'build',
    input,
    '-o',
    output,
  ]
  const child = spawn(command, args, {
    cwd: '/',
    env: { PATH, SOURCE_DATE_EPOCH: '1700000000', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<Ended>((settle, reject) => {
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => settle({ exitCode, out, err }))
  })
  return { child, ended }
}

/** Build to the end, which must go well and without a wait for another build. */
export async function build(options: BuildOptions): Promise<Ended> {
  const ended = await startBuild(options).ended
  if (ended.exitCode !== 0 || ended.err.includes('waiting'))
    throw new Error(`The build ended with ${ended.exitCode}: ${ended.err}`)
  return ended
}
