import type { Compiled } from '../pipeline/model/compiled.js'
import type { Configuration } from '../pipeline/model/configuration.js'
import { compiler } from '../pipeline/pipeline.js'

/** Compile a text as the file `input/NAME` would be. */
export async function compiledFrom(
  text: string | Uint8Array,
  { name = 'town/bridge.txt', ...configuration }: Configuration & { readonly name?: string } = {},
): Promise<Compiled> {
  return compiler(configuration)({
    path: `input/${name}`,
    name: name.replace(/\.\w+$/, ''),
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
  })
}

/** Compile a text that must become an article. */
export async function articleFrom(
  text: string | Uint8Array,
  options: Configuration & { readonly name?: string } = {},
): Promise<Compiled & { readonly ok: true }> {
  const compiled = await compiledFrom(text, options)
  if (!compiled.ok) throw new Error(compiled.findings.map(({ message }) => message).join('\n'))
  return compiled
}
