// Loaded before a program that is measured: tells, when it ends, what it took of processor and memory.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const { BENCH_ACCOUNT } = process.env
if (isMainThread && BENCH_ACCOUNT) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    writeFileSync(BENCH_ACCOUNT, JSON.stringify({ processor: (user + system) / 1000, peak: maxRSS * 1024 }))
  })
}
