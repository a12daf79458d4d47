// Reckon for a while on some threads at once, to see what the machine has to give: `node spin.mjs THREADS AMOUNT`.
import { isMainThread, Worker, workerData } from 'node:worker_threads'

if (isMainThread) {
  const [threads, amount] = process.argv.slice(2).map(Number)
  for (let one = 0; one < threads; one++)
    new Worker(new URL(import.meta.url), { workerData: amount / threads })
} else {
  let sum = 0
  for (let at = 0; at < workerData; at++) sum = (sum + at * 7) % 1_000_003
  if (sum < 0) throw new Error('a sum of what is not negative is negative')
}
