// Publish articles without compiling them: `node publish-played.mjs FOLDER CACHE`, in the folder that has `input/`.
//
// What is published of each input is the same small article under its own headline. All else is as `presswright build`
// does it: what is written, how durably, and what is kept for the next build, so that the command takes it for its own.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { findSources } from '../../../../dist/pipeline/adapters/input-sources.js'
import { prepareBuild } from '../../../../dist/pipeline/api/prepare-build.js'
import { compiler } from '../../../../dist/pipeline/pipeline.js'
import { publish } from '../../../../dist/pipeline/publish.js'

const [cwd, cache] = process.argv.slice(2)
const {
  output,
  inputs,
  publish: prepared,
} = await prepareBuild({ cwd, cache, trust: 'stat', least: 'warning' })
const sources = await findSources(inputs, { cwd, output })
const [first] = sources
const original = await compiler()({
  path: first.path,
  name: first.name,
  bytes: readFileSync(`${cwd}/${first.path}`),
})
if (!original.ok)
  throw new Error(`${first.path}: ${original.findings.map(({ message }) => message).join('; ')}`)
await publish({
  ...prepared,
  sources,
  identify: () => undefined,
  compile: async ({ name }) => ({
    ...original,
    id: name,
    findings: [],
    article: { ...original.article, headline: `What the council said of ${basename(name)}` },
  }),
})
