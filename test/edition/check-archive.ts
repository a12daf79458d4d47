import { createHash } from 'node:crypto'

type Files = ReadonlyMap<string, Uint8Array>

interface Inventory {
  readonly id: string
  readonly type: string
  readonly digestAlgorithm: string
  readonly head: string
  readonly manifest: Record<string, string[]>
  readonly versions: Record<
    string,
    {
      created: string
      message: string
      user: { name: string; address: string }
      state: Record<string, string[]>
    }
  >
}

const textOf = (files: Files, path: string) => Buffer.from(files.get(path) ?? '').toString()
const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest('hex')

/** The object folders of an archive. */
export function objectsIn(files: Files): string[] {
  const mark = '/0=ocfl_object_1.1'
  return [...files.keys()].filter((path) => path.endsWith(mark)).map((path) => path.slice(0, -mark.length))
}

/** Read the inventory of the object that has this identifier. */
export function inventoryOf(files: Files, id: string): { object: string; inventory: Inventory } {
  for (const object of objectsIn(files)) {
    const inventory: Inventory = JSON.parse(textOf(files, `${object}/inventory.json`))
    if (inventory.id === id) return { object, inventory }
  }
  throw new Error(`No object ${id}`)
}

/** Read a file of a version of an object by its inventory alone, as an archivist would. */
export function archived(files: Files, id: string, version: string, name: string): string {
  const { object, inventory } = inventoryOf(files, id)
  const { state = {} } = inventory.versions[version] ?? {}
  const digest = Object.keys(state).find((one) => state[one]?.includes(name)) ?? ''
  return textOf(files, `${object}/${inventory.manifest[digest]?.[0]}`)
}

/**
 * List what OCFL 1.1 does not allow in an archive: written from the specification, and sharing nothing with what
 * writes it.
 */
export function faultsOf(files: Files): string[] {
  const faults: string[] = []
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  const archive = [...files.keys()].filter((path) => path.startsWith('archive/'))
  must(textOf(files, 'archive/0=ocfl_1.1') === 'ocfl_1.1\n', 'the root has no declaration')
  must(files.has('archive/ocfl_layout.json'), 'the root has no layout')
  const objects = objectsIn(files)
  for (const path of archive) {
    const known =
      ['archive/0=ocfl_1.1', 'archive/ocfl_layout.json'].includes(path) ||
      path.startsWith('archive/extensions/') ||
      objects.some((object) => path.startsWith(`${object}/`))
    must(known, `${path} belongs to no object`)
  }
  for (const object of objects) {
    const own = archive.filter((path) => path.startsWith(`${object}/`))
    must(textOf(files, `${object}/0=ocfl_object_1.1`) === 'ocfl_object_1.1\n', `${object} has no declaration`)
    const root = textOf(files, `${object}/inventory.json`)
    const inventory: Inventory = JSON.parse(root)
    const { head, manifest, versions } = inventory
    const names = Array.from({ length: Number(head.slice(1)) }, (_, i) => `v${i + 1}`)
    must(inventory.type === 'https://ocfl.io/1.1/spec/#inventory', `${object} has another type`)
    must(inventory.digestAlgorithm === 'sha512', `${object} has another algorithm`)
    must(Object.keys(versions).join() === names.join(), `${object} has versions ${Object.keys(versions)}`)
    must(textOf(files, `${object}/${head}/inventory.json`) === root, `${object} differs from its ${head}`)
    for (const where of [object, ...names.map((name) => `${object}/${name}`)]) {
      const digest = sha512(files.get(`${where}/inventory.json`) ?? new Uint8Array())
      const sidecar = textOf(files, `${where}/inventory.json.sha512`)
      must(sidecar === `${digest} inventory.json\n`, `${where} has another sidecar`)
    }
    for (const name of names) {
      const { created = '', state = {} } = versions[name] ?? {}
      must(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(created), `${object} ${name} was made at ${created}`)
      for (const digest of Object.keys(state)) must(digest in manifest, `${name} of ${object} lost ${digest}`)
      const copy: Inventory = JSON.parse(textOf(files, `${object}/${name}/inventory.json`))
      must(copy.head === name, `${object}/${name} has an inventory of ${copy.head}`)
      for (const one of Object.keys(copy.versions)) {
        const same = JSON.stringify(copy.versions[one]) === JSON.stringify(versions[one])
        must(same, `${object}/${name} tells ${one} otherwise`)
      }
    }
    const listed = Object.entries(manifest).flatMap(([digest, paths]) =>
      paths.map((path) => ({ digest, path })),
    )
    for (const { digest, path } of listed) {
      const bytes = files.get(`${object}/${path}`)
      must(bytes !== undefined && sha512(bytes) === digest, `${object}/${path} is not what it was`)
    }
    const expected = [
      '0=ocfl_object_1.1',
      ...['', ...names.map((name) => `${name}/`)].flatMap((at) => [
        `${at}inventory.json`,
        `${at}inventory.json.sha512`,
      ]),
      ...listed.map(({ path }) => path),
    ]
    for (const path of own)
      must(expected.includes(path.slice(object.length + 1)), `${path} is in no inventory`)
  }
  return faults
}
