import { setTimeout as sleep } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'

/** Play a thread to which a text says what becomes of it. */
export default async function answer({ path, name, bytes }) {
  const text = Buffer.from(bytes).toString()
  if (text === 'die') process.exit(1)
  if (text === 'hang') for (;;);
  if (text === 'break') return { error: new Error(`broken by ${path}`) }
  if (text === 'wait') await sleep(20)
  return { prepared: { ok: false, id: name, findings: [{ file: path, told: workerData.language }] } }
}
