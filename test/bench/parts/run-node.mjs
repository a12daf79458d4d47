import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'

const ACCOUNT = resolve(import.meta.dirname, 'account.mjs')

/** The command as it is published. */
export const COMMAND = resolve(import.meta.dirname, '../../../dist/bin/main.js')

/**
 * Run a program in a Node of its own, and take the time from its start to its end.
 *
 * @param args What follows `node`.
 * @param isCounted Whether the process is to tell its processor time and its memory, which costs a few milliseconds.
 * @returns Milliseconds; where counted also `processor` (milliseconds of all threads), `peak` and `start` (bytes).
 */
export async function runNode(args, { cwd, env = {}, isCounted = false } = {}) {
  const file = join(tmpdir(), `presswright-account-${process.pid}-${performance.now()}.json`)
  const counting = isCounted ? ['--import', ACCOUNT] : []
  const begin = performance.now()
  const { code, told } = await ended(
    spawn(process.execPath, [...counting, ...args], {
      cwd,
      env: { ...withoutCi(process.env), ...env, ...(isCounted && { BENCH_ACCOUNT: file }) },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
  const milliseconds = performance.now() - begin
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}: ${told}`)
  if (!isCounted) return { milliseconds }
  const account = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return { milliseconds, ...account }
}

function ended(child) {
  return new Promise((fulfil, reject) => {
    let told = ''
    child.stderr.on('data', (piece) => {
      told = (told + piece).slice(-2000)
    })
    child.on('error', reject)
    child.on('close', (code) => fulfil({ code, told }))
  })
}

/** What a build trusts is another thing where a system for CI runs it. */
function withoutCi({ CI: _ci, SOURCE_DATE_EPOCH: _epoch, ...env }) {
  return env
}
