#!/usr/bin/env node
import { interruption } from './interruption.js'
import { run } from './run.js'

for (const stream of [process.stdout, process.stderr]) {
  // A reader such as `head` may leave before all is said; the work goes on.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now(),
  interruption: interruption({
    isTTY: process.stderr.isTTY,
    write: (text) => process.stderr.write(text),
    exit: (exitCode) => process.exit(exitCode),
    on: (signal, listener) => process.on(signal, listener),
  }),
})

// What a signal called off may have left something that would keep the process.
if (process.exitCode > 128) process.exit()
