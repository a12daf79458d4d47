import { faultsOf, objectsIn } from '../edition/check-archive.js'
import { filesOf, isSame, type Tree } from './tree.js'

/** What an interrupted build may leave beside what it publishes. */
const LEFT = /^\.(?:unfinished|lock)(?:\/|$)/

/**
 * List what a build from one state to another may not have left where it was interrupted.
 *
 * Every file must be what it was or what it becomes, and what stands for other things may be new only where those are:
 * a version's folder whole, then the object's inventory, its sidecar, the view, the catalogue. An archive that holds no
 * version yet may lack the root's own files.
 *
 * @param left What was left.
 * @param old What was there before.
 * @param next What an undisturbed build makes of it.
 */
export function interruptedFaults(left: Tree, old: Tree, next: Tree): string[] {
  const faults: string[] = []
  const paths = [...new Set([...filesOf(left).keys(), ...filesOf(old).keys(), ...filesOf(next).keys()])]
  const changing = paths.filter((path) => !LEFT.test(path) && !isSame(old.get(path), next.get(path)))
  const isNew = (path: string) => isSame(left.get(path), next.get(path))
  for (const path of paths) {
    const known = LEFT.test(path) || isNew(path) || isSame(left.get(path), old.get(path))
    if (!known) faults.push(`${path} is neither old nor new: ${left.get(path)?.length ?? 'no'} bytes`)
  }
  const must = (whole: boolean, fault: string) => {
    if (!whole) faults.push(fault)
  }
  const below = grouped(changing)
  for (const [object, id] of objectsOf(next)) {
    const own = below.get(object) ?? []
    const version = own.filter((path) => /^v\d+\//.test(path.slice(object.length + 1)))
    const whole = version.every(isNew)
    must(whole || !version.some(isNew), `${object} has half a version`)
    if (own.length === 0) continue
    const inventory = isNew(`${object}/inventory.json`)
    const sidecar = isNew(`${object}/inventory.json.sha512`)
    must(whole || !inventory, `${object} tells of a version that is not there`)
    must(inventory || !sidecar, `${object} has the sidecar of an inventory that is not there`)
    const views = below.get(`latest/${id}`) ?? []
    must(sidecar || !views.some(isNew), `${id} shows what is not kept`)
  }
  must(
    !changing.includes('index.json') || !isNew('index.json') || changing.every(isNew),
    'the catalogue is not the last',
  )
  const archive = new Map([...filesOf(left)].filter(([path]) => path.startsWith('archive/')))
  // What is half a file cannot be read for more.
  if (faults.length === 0 && objectsIn(archive).length > 0)
    faults.push(...faultsOf(archive).filter((fault) => !isPending(fault)))
  return faults
}

/** Paths by each of the folders that they are below. */
function grouped(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  for (const path of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at)
      const own = below.get(folder) ?? []
      own.push(path)
      below.set(folder, own)
    }
  }
  return below
}

/** Whether something is wrong with an archive that the next build puts in order. */
function isPending(fault: string): boolean {
  if (fault.endsWith(' is in no inventory')) return /\/v\d+\/\S+ is/.test(fault)
  return fault.endsWith(' has another sidecar') && !/\/v\d+ has/.test(fault)
}

/** An archive's objects, and the articles that they are of. */
function objectsOf(tree: Tree): (readonly [object: string, id: string])[] {
  return objectsIn(tree).map((object) => {
    const { id }: { id: string } = JSON.parse(
      Buffer.from(tree.get(`${object}/inventory.json`) ?? []).toString(),
    )
    return [object, id.replace(/^presswright:/, '')]
  })
}
