import type { MemoryOutputFolder } from '../pipeline/adapters/memory-output-folder.js'
import type { Catalogue } from '../pipeline/model/edition.js'
import type { Clock, Source } from '../pipeline/model/ports.js'
import { type PublishOptions, publish } from '../pipeline/publish.js'
import { playedCompile, playedIdentify } from './played-compile.js'

export const clockAt = (time: string): Clock => ({ now: () => new Date(time) })
const CLOCK = clockAt('2024-06-01T12:00:00Z')

export const VOTE = { headline: 'Town votes', body: 'It voted.', published: '2024-05-01' }
export const SWAN = { headline: 'Swan lands', body: 'It landed.', published: '2024-05-02' }

/** Build with the played compiler; states and rules are told in short, without the author that no text has. */
export async function built(
  output: MemoryOutputFolder,
  sources: readonly Source[],
  options: Partial<PublishOptions> = {},
) {
  const report = await publish({
    sources,
    output,
    clock: CLOCK,
    compile: playedCompile,
    identify: playedIdentify,
    ...options,
  })
  const states = report.articles.map(
    ({ id, state, version }) => `${id} ${state}${version === undefined ? '' : ` ${version}`}`,
  )
  const rules = report.findings.filter(({ rule }) => rule !== 'author-missing')
  return { ...report, states, rules: rules.map(({ file, rule }) => `${file} ${rule}`) }
}

export const textIn = (output: MemoryOutputFolder, path: string) =>
  Buffer.from(output.files.get(path) ?? '').toString()
export const jsonIn = (output: MemoryOutputFolder, path: string) => JSON.parse(textIn(output, path))
export const catalogueIn = (output: MemoryOutputFolder): Catalogue => jsonIn(output, 'index.json')

/** All files, for comparing one folder with another byte for byte, whatever was written first. */
export function bytesIn(output: MemoryOutputFolder): Record<string, string> {
  return Object.fromEntries(
    [...output.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
  )
}
