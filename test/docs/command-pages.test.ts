import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSources } from '../../pipeline/adapters/input-sources.js'
import { program } from '../../pipeline/cli/program.js'
import { recorder } from '../cli/recorder.js'
import { folderOf } from '../cli/spawned.js'
import { chapters, pages, pageText } from './page.js'

const root = program(recorder(), () => {})
const help = root.createHelp()
const commands = help.visibleCommands(root).filter((command) => command.name() !== 'help')
const paths = pages().filter((path) => path.startsWith('schemas/commands/'))
const codesOf = (text: string) => [...text.matchAll(/^ {2}(\d+) {2,}\S/gm)].map(([, code]) => code)

/** What the command's help says below its options. */
function helpText(name: string): string {
  const world = recorder()
  const command = program(world, () => {}).commands.find((one) => one.name() === name)
  command?.outputHelp()
  return world.out()
}

/** The first cells of a chapter's table, without their marks. */
function firstCells(chapter: string): string[] {
  return [...chapter.matchAll(/^\| `?([^|`]+?)`? \|/gm)].map(([, cell = '']) => cell).slice(1)
}

const hasPage = (name: string) => paths.includes(`schemas/commands/${name}.md`)

test('every command has a page, and every page a command', () => {
  const names = commands.map((command) => command.name())
  expect(names.filter((name) => !hasPage(name))).toEqual([])
  const others = paths.map((path) => path.slice('schemas/commands/'.length, -'.md'.length))
  // What is described before the branch that brings it is in.
  const coming = ['completion', 'watch']
  expect(others.filter((name) => !names.includes(name) && !coming.includes(name))).toEqual([])
})

describe.each(commands.map((command) => [command.name(), command] as const))(
  'the page of %s',
  (name, command) => {
    const text = pageText(`schemas/commands/${name}.md`)
    const parts = chapters(text)

    test('has its chapters in their order', () => {
      expect([...parts.keys()]).toEqual(['', 'Options', 'Examples', 'Exit codes', 'See also'])
      expect(text.startsWith(`# \`presswright ${name}\`\n`)).toBe(true)
    })

    test('has the synopsis and the options of its help', () => {
      expect(parts.get('')).toContain(`\`\`\`\n${help.commandUsage(command)}\n\`\`\``)
      expect(firstCells(parts.get('Options') ?? '')).toEqual(
        help.visibleOptions(command).map(({ flags }) => flags),
      )
    })

    test('has the exit codes of its help', () => {
      const told = firstCells(parts.get('Exit codes') ?? '')
      expect(told).toEqual(codesOf(helpText(name)))
      expect(told).toContain('2')
    })

    test('names no option that the command has not', () => {
      const flags = new Set(['--version', ...help.visibleOptions(command).map(({ long }) => long)])
      const examples = parts.get('Examples') ?? ''
      const used = [...examples.matchAll(new RegExp(`presswright ${name}\\b([^\\n|>#]*)`, 'g'))].flatMap(
        ([, rest = '']) => [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, flag = '']) => flag),
      )
      expect(used.filter((flag) => !flags.has(flag))).toEqual([])
    })
  },
)

test('every page is listed where they are told of', () => {
  const readme = pageText('README.md')
  const unlisted = pages().filter((path) => path !== 'README.md' && !readme.includes(`(${path})`))
  expect(unlisted).toEqual([])
})

describe('links between pages', () => {
  test.each(pages())('%s leads to files that are there', (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const targets = [...pageText(path).matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    )
    const there = new Set(pages())
    const broken = targets.filter((target) => {
      const found = new URL(target, `file:///${folder}`).pathname.slice(1)
      return found.endsWith('.md') && !there.has(found)
    })
    expect(broken).toEqual([])
  })
})

test('every command line that stands in a sentence names commands and options that there are', () => {
  const options = new Map(
    commands.map((command) => [
      command.name(),
      new Set(help.visibleOptions(command).flatMap(({ long, short }) => [long, short])),
    ]),
  )
  const wrong = pages().flatMap((path) =>
    [...pageText(path).matchAll(/`presswright ([a-z]+)([^`\n]*)`/g)]
      .filter(([, name = '', rest = '']) => {
        const known = options.get(name)
        const used = [...rest.matchAll(/(?:^| )(--?[a-z][a-z-]*)/g)].map(([, flag]) => flag)
        return known ? used.some((flag) => !known.has(flag)) : !hasPage(name)
      })
      .map(([line]) => `${path}: ${line}`),
  )
  expect(wrong).toEqual([])
})

describe('the page that holds linters against Presswright', () => {
  const page = pageText('schemas/beside-linters.md')
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )

  test('has an answer, or a reason, in each row', () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) expect([row[0], row.length, (row[4] ?? '').length > 5]).toEqual([row[0], 5, true])
    const refused = rows.filter(([, , , , own = '']) => /refused/i.test(own)).map(([, , , , own = '']) => own)
    expect(refused.length).toBeGreaterThan(4)
    expect(
      refused.filter((own) => !/refused[^:.]*[:,] .{20}/i.test(own) && !/Refused .*: /.test(own)),
    ).toEqual([])
  })

  test('names no option of Presswright that is not there', () => {
    const all = new Set([
      '--help',
      '--version',
      ...commands.flatMap((command) => help.visibleOptions(command).map(({ long }) => long)),
    ])
    const named = rows.flatMap(([, , , , own = '']) =>
      [...own.matchAll(/(--[a-z-]+)/g)].map(([flag]) => flag),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((flag) => !all.has(flag))).toEqual([])
  })
})

test('the help of `build` names the kinds of files that a folder is searched for', async () => {
  const text = helpText('build')
  const told = text.slice(text.indexOf('folders (all'), text.indexOf('below them'))
  const extensions = [...told.matchAll(/\.[a-z]+/g)].map(([extension]) => extension)
  expect(extensions.length).toBeGreaterThan(10)
  const folder = await folderOf(Object.fromEntries(extensions.map((extension) => [`in/a${extension}`, 'A'])))
  const found = await findSources(['in'], { cwd: folder, output: join(folder, 'out') })
  await rm(folder, { recursive: true })
  expect(found.map(({ path }) => path).sort()).toEqual(
    extensions.map((extension) => `in/a${extension}`).sort(),
  )
})
