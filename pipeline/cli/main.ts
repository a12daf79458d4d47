#!/usr/bin/env node
import { run } from './run.js'

for (const stream of [process.stdout, process.stderr]) {
  // A reader such as `head` may leave before all is said; the work goes on.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.once('SIGINT', () => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
  process.exit(130)
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now(),
})
