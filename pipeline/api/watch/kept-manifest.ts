import type { Known, Manifest, ManifestStore } from '../../compiling/manifest.js'
import { stateOf } from '../../edition/state-of.js'
import type { OutputReader } from '../../model/ports.js'

/** What builds of a watch know, of all inputs and of a part of them, for the next build after the watch. */
export interface KeptManifest {
  /** For a build of all inputs. */
  readonly whole: ManifestStore
  /** For a build of a part of them, where `gone` are paths of inputs that are no more. */
  readonly part: (gone: ReadonlySet<string>) => ManifestStore
  /** Save what was learnt of parts: once, as it is as long as the inputs are many. */
  readonly save: () => Promise<void>
}

/** Keep in memory what builds know, until it is saved; it holds as long as nobody else writes to the output folder. */
export function keptManifest(store: ManifestStore, output: OutputReader): KeptManifest {
  const { trust } = store
  let state: string | undefined
  let folders: readonly string[] | undefined
  let inputs = new Map<string, Known>()
  let isSaved = true
  const keep = (manifest: Manifest | undefined) => {
    state = manifest?.state
    folders = manifest?.folders
    inputs = new Map(manifest?.inputs)
    isSaved = true
  }
  return {
    whole: {
      trust,
      load: async () => {
        const manifest = await store.load()
        keep(manifest)
        return manifest
      },
      save: async (next) => {
        await store.save(next)
        keep(next)
      },
    },
    part: (gone) => ({
      trust,
      load: async () => {
        if (state !== undefined && state !== (await stateOf(output))) keep(undefined)
        // What was touched is built, whatever is known of it.
        return undefined
      },
      save: async (next) => {
        if (state === undefined) return
        state = next.state
        if (gone.size > 0) folders = undefined
        for (const path of gone) inputs.delete(path)
        for (const [path, known] of next.inputs) inputs.set(path, known)
        isSaved = false
      },
    }),
    save: async () => {
      if (state !== undefined && !isSaved) await store.save({ state, ...(folders && { folders }), inputs })
      isSaved = true
    },
  }
}
