// The least that any builder has to do: `node floor.mjs INPUT OUTPUT THREADS FILES`.
//
// Each thread reads its share of the texts, decodes them, goes over each once with a regular expression, and writes JSON,
// as durably as Presswright and through the same functions. With more than one in FILES it writes each as often, as a
// build has as many files an article.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { nodeOutputFolder } from '../../../../dist/pipeline/adapters/node-output-folder.js'

/** As many articles are brought to the disk together as by a build. */
const BATCH = 256

if (isMainThread) await startThreads()
else await work(workerData)

async function startThreads() {
  const [input, output, threads, files] = process.argv.slice(2)
  const paths = readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const share = Math.ceil(paths.length / Number(threads))
  const workers = Array.from({ length: Number(threads) }, (_, at) => {
    const part = paths.slice(at * share, (at + 1) * share)
    return new Worker(new URL(import.meta.url), {
      workerData: { input, output, files: Number(files), paths: part },
    })
  })
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((fulfil, reject) => {
          worker.on('error', reject)
          worker.on('exit', fulfil)
        }),
    ),
  )
}

async function work({ input, output, paths, files }) {
  const folder = nodeOutputFolder(output)
  for (let at = 0; at < paths.length; at += BATCH) {
    const written = new Map()
    for (const path of paths.slice(at, at + BATCH)) {
      const text = new TextDecoder().decode(readFileSync(path))
      let words = 0
      for (const _word of text.matchAll(/[\p{L}\p{N}]+/gu)) words += 1
      const json = JSON.stringify({ articleBody: text, wordCount: words }, null, 2)
      for (let copy = 0; copy < files; copy++) written.set(`${relative(input, path)}/${copy}.json`, json)
    }
    await folder.write(written)
  }
}
