import { execFile, execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const BIN = join(import.meta.dirname, '../../dist/bin/main.js')
const ROWS = 120
const run = promisify(execFile)

/** Whether there is a terminal to be had. */
export const hasTerminal = (() => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/**
 * Run the command in a real terminal, and read its screen, with the exit code in the last line.
 *
 * @param columns How wide the terminal is.
 * @param hasColours Keep the escape sequences of colours.
 */
export async function screenOf(
  cwd: string,
  args: readonly string[],
  columns: number,
  { env = {}, hasColours = false }: { env?: Record<string, string>; hasColours?: boolean } = {},
): Promise<string> {
  // A server of its own, so that neither another test nor whoever runs it is disturbed.
  const server = `presswright-${randomUUID()}`
  const tmux = (...words: string[]) =>
    run('tmux', ['-L', server, '-f', '/dev/null', ...words], {
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TERM: 'xterm' },
    })
  const script = join(cwd, '.screen.sh')
  const set = Object.entries({ SOURCE_DATE_EPOCH: '1700000000', ...env }).map(
    ([name, value]) => `export ${name}='${value}'`,
  )
  const words = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ')
  await writeFile(
    script,
    `${set.join('\n')}\n${words}\necho "exit $?"\ntmux -L ${server} wait-for -S done\nsleep 60\n`,
  )
  try {
    await tmux('new-session', '-d', '-x', `${columns}`, '-y', `${ROWS}`, '-c', cwd, `sh '${script}'`)
    await tmux('wait-for', 'done')
    const { stdout } = await tmux('capture-pane', '-p', ...(hasColours ? ['-e'] : []))
    return `${stdout.trimEnd()}\n`
  } finally {
    await tmux('kill-server').catch(() => undefined)
  }
}
