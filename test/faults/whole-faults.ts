import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { faultsOf } from '../edition/check-archive.js'
import { filesOf, type Tree, treeOf } from './tree.js'

interface Entry {
  readonly id: string
  readonly files: Readonly<Record<string, { readonly size: number; readonly integrity: string }>>
}

/**
 * List what is wrong with an output folder that a build has finished: what OCFL does not allow, views that the catalogue
 * does not vouch for, and what an interrupted build left. This is the place for whatever else checks a whole folder.
 */
export function wholeFaults(output: string): string[] {
  const tree = treeOf(output)
  return [...faultsOf(filesOf(tree)), ...catalogueFaults(tree), ...leftovers(tree)]
}

function catalogueFaults(tree: Tree): string[] {
  const { articles }: { articles: readonly Entry[] } = JSON.parse(
    Buffer.from(tree.get('index.json') ?? []).toString(),
  )
  const named = articles.flatMap(({ id, files }) =>
    Object.entries(files).map(([name, told]) => ({ path: `latest/${id}/${name}`, ...told })),
  )
  const wrong = named.filter(({ path, size, integrity }) => {
    const bytes = tree.get(path) ?? new Uint8Array()
    const digest = createHash('sha512').update(bytes).digest('base64')
    return bytes.length !== size || integrity !== `sha512-${digest}`
  })
  const shown = new Set(named.map(({ path }) => path))
  const views = [...filesOf(tree).keys()].filter((path) => path.startsWith('latest/'))
  return [
    ...wrong.map(({ path }) => `${path} is not what the catalogue says`),
    ...views.filter((path) => !shown.has(path)).map((path) => `${path} is not in the catalogue`),
  ]
}

function leftovers(tree: Tree): string[] {
  return [...tree.keys()].filter((path) => path.startsWith('.')).map((path) => `${path} is left`)
}

/**
 * Sidecars say what every inventory must be, inventories what each file must be, and the catalogue what each view must
 * be. Nothing is started once an object, as there may be hundreds.
 */
const SHELL = `
set -euo pipefail
cd "$1"
find archive -name inventory.json.sha512 -exec awk '{
  path = FILENAME
  sub(/inventory.json.sha512$/, "", path)
  print $1 "  " path $2
}' {} + | sha512sum --quiet -c
roots() { find archive -name 0=ocfl_object_1.1 -printf '%h/inventory.json\\0'; }
roots | xargs -0 jq -r '(input_filename | rtrimstr("inventory.json")) as $at
  | .manifest | to_entries[] | .key as $digest | .value[] | "\\($digest)  \\($at)\\(.)"' | sha512sum --quiet -c
roots | xargs -0 jq -e '
  ([.versions | keys[] | .[1:] | tonumber] | sort) == [range(1; (.head[1:] | tonumber) + 1)]
  and ([.manifest | keys[]] == ([.versions[].state | keys[]] | unique))' | (! grep -v '^true$')
diff <(find archive -path '*/content/*' -type f | sort) <(roots | xargs -0 jq -r '
  (input_filename | rtrimstr("inventory.json")) as $at | .manifest[][] | "\\($at)\\(.)"' | sort)
jq -r '
  def digit: if . >= 97 then . - 71 elif . >= 65 then . - 65 elif . >= 48 then . + 4 elif . == 43 then 62 else 63 end;
  def hex: explode | map(digit) as $d
    | [range(0; 86; 2) | $d[.] * 64 + $d[. + 1] | (. / 256 | floor), (. / 16 | floor) % 16, . % 16]
    | map("0123456789abcdef"[.:. + 1]) | add | .[:128];
  .articles[] | .id as $id | .files | to_entries[]
  | "\\(.value.integrity | ltrimstr("sha512-") | hex)  latest/\\($id)/\\(.key)"' index.json | sha512sum --quiet -c
`

/** Check digests with the system's own tools, which share nothing with what wrote them; throws with what they say. */
export function checkInShell(output: string): void {
  execFileSync('bash', ['-c', SHELL, 'check', output], { stdio: 'pipe', encoding: 'utf8' })
}
