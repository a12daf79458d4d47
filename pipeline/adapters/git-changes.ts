import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { printable } from '../language/printable.js'
import { UsageError } from '../model/usage-error.js'

/** Bytes of names that git gives at most. */
const MOST = 268_435_456
/** Milliseconds that git takes at most. */
const PATIENCE = 60_000

/** What changed in a folder under version control. */
export interface GitChanges {
  /** Whether a file changed or came; what git does not keep counts as changed, for git cannot tell. */
  readonly isChanged: (path: string) => Promise<boolean>
  /** Whether git says that a path changed: of a file that is there no more, whether it went since then. */
  readonly hasGone: (path: string) => boolean
}

/**
 * Ask git what changed since the last commit that this branch and another have in common: commits, what is staged, what
 * is not, and files that are not kept yet. A file that was renamed changed under both names.
 *
 * @param ref What git takes for a commit: `origin/main`, `v1.2`, `HEAD~3`.
 * @param cwd Absolute folder, which paths are relative to.
 * @throws {UsageError} where there is no git, no repository, no such commit or nothing in common.
 */
export async function gitChanges(ref: string, cwd: string): Promise<GitChanges> {
  const root = await rootOf(cwd)
  const base = await mergeBase(ref, root)
  const differing = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    base,
    '--',
  ]
  const [changed, kept] = await Promise.all([
    asked(differing, root).then(namesIn),
    asked(['ls-files', '-z'], root).then(namesIn),
  ])
  const nameOf = (path: string) => relative(root, path).split(sep).join('/')
  const realCwd = await realpath(cwd)
  return {
    async isChanged(path) {
      const given = resolve(cwd, path)
      // Git knows files by the folders that they are really in; a link, and what it leads to, change each by itself.
      const folder = await realpath(dirname(given)).catch(() => dirname(given))
      const named = join(folder, basename(given))
      const real = await realpath(named).catch(() => named)
      return [...new Set([named, real])].map(nameOf).some((name) => changed.has(name) || !kept.has(name))
    },
    hasGone: (path) => changed.has(nameOf(resolve(realCwd, path))),
  }
}

async function rootOf(cwd: string): Promise<string> {
  const shown = await git(['rev-parse', '--show-toplevel'], cwd)
  if (shown.ok && shown.out.trim() !== '') return await realpath(shown.out.replace(/\r?\n$/, ''))
  throw new UsageError(
    shown.ok || shown.code === 128
      ? `what changed is asked of git, which says: ${said(shown)}; expected to run in a repository`
      : `what changed is asked of git, which cannot be run: ${said(shown)}`,
  )
}

async function mergeBase(ref: string, root: string): Promise<string> {
  const name = `\`${printable(ref)}\``
  // No ref begins so, and git would take it for an option.
  const commit = ref.startsWith('-')
    ? undefined
    : await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root)
  if (!commit?.ok) {
    const hint = await shallowHint(root)
    throw new UsageError(`${name} names no commit that is here, expected a branch, tag or commit${hint}`)
  }
  const base = await git(['merge-base', commit.out.trim(), 'HEAD'], root)
  if (base.ok) return base.out.trim()
  const hint = await shallowHint(root)
  throw new UsageError(
    `${name} has no commit in common with HEAD${hint || ', expected a branch that this one grew from'}`,
  )
}

/** Say what to do where the history was not fetched whole. */
async function shallowHint(root: string): Promise<string> {
  const shallow = await git(['rev-parse', '--is-shallow-repository'], root)
  return shallow.ok && shallow.out.trim() === 'true'
    ? '; the clone is shallow: fetch the whole history (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)'
    : ''
}

async function asked(args: readonly string[], cwd: string): Promise<string> {
  const answer = await git(args, cwd)
  if (answer.ok) return answer.out
  throw new UsageError(`\`git ${args[0] ?? ''}\` failed: ${said(answer)}`)
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split('\0').filter((name) => name !== ''))
}

type Answer =
  | { readonly ok: true; readonly out: string }
  | { readonly ok: false; readonly code: unknown; readonly error: string }

function said(answer: Answer): string {
  const text = answer.ok ? 'nothing' : answer.error
  return printable(text.split('\n', 1)[0] ?? '').replace(/^fatal: /, '')
}

function git(args: readonly string[], cwd: string): Promise<Answer> {
  // A monitor of the file system is a program that the repository names.
  const safe = ['-c', 'core.fsmonitor=false', ...args]
  const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' }
  const options = { cwd, env, timeout: PATIENCE, maxBuffer: MOST, encoding: 'utf8' } as const
  return new Promise((done) => {
    execFile('git', safe, options, (error, out, err) => {
      done(error ? { ok: false, code: error.code, error: err.trim() || error.message } : { ok: true, out })
    })
  })
}
