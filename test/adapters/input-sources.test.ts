import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSources } from '../../pipeline/adapters/input-sources.js'
import { readSource } from '../../pipeline/adapters/read-source.js'

let cwd = ''
const FILES = {
  'input/vote.txt': 'Vote',
  'input/politics/Vote.2024.md': 'Second vote',
  'input/politics/loud.TXT': 'Loud',
  'input/politics/deep/er/notes.markdown': 'Notes',
  'input/README.md': 'Read me',
  'input/plain.text': 'Plain',
  'input/binary.txt': 'x\u0000y',
  'input/picture.jpg': 'no text',
  'input/.hidden.txt': 'hidden',
  'input/.drafts/idea.txt': 'hidden too',
  'input/output/latest/vote/article.txt': 'written by a build',
  'wire/[a](b)/1.txt': 'One',
  'wire/[a](b)/2.html': 'Two',
  'wire/c/3.txt': 'Three',
  'note.wire': 'A file named itself',
  'empty/keep.jpg': '',
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'presswright-input-'))
  for (const [path, content] of Object.entries(FILES)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true })
    await writeFile(join(cwd, path), content)
  }
})
afterAll(() => rm(cwd, { recursive: true }))

async function found(...inputs: string[]): Promise<string[]> {
  const sources = await findSources(inputs, { cwd, output: join(cwd, 'input/output') })
  return sources.map(({ name, path }) => `${name} < ${path}`)
}

const ALL_INPUT = [
  'README < input/README.md',
  'binary < input/binary.txt',
  'plain < input/plain.text',
  'politics/Vote.2024 < input/politics/Vote.2024.md',
  'politics/deep/er/notes < input/politics/deep/er/notes.markdown',
  'politics/loud < input/politics/loud.TXT',
  'vote < input/vote.txt',
]

describe('findSources', () => {
  test.each(['input', './input', 'input/', 'wire/../input'])(
    'finds articles in the folder %s',
    async (folder) => {
      expect(await found(folder)).toEqual(ALL_INPUT)
    },
  )

  test('takes an absolute folder, and tells paths from where the command runs', async () => {
    expect(await found(join(cwd, 'input'))).toEqual(ALL_INPUT)
    const sources = await findSources([join(cwd, 'wire/c')], {
      cwd: join(cwd, 'input'),
      output: join(cwd, 'o'),
    })
    expect(sources.map(({ path }) => path)).toEqual([join(cwd, 'wire/c/3.txt')])
  })

  test('names by the folder that was given', async () => {
    expect(await found('input/politics')).toEqual([
      'Vote.2024 < input/politics/Vote.2024.md',
      'deep/er/notes < input/politics/deep/er/notes.markdown',
      'loud < input/politics/loud.TXT',
    ])
  })

  test('takes a file that is named itself, whatever its extension', async () => {
    expect(await found('note.wire', 'input/.hidden.txt', 'wire/[a](b)/2.html')).toEqual([
      '.hidden < input/.hidden.txt',
      '2 < wire/[a](b)/2.html',
      'note < note.wire',
    ])
  })

  test('takes a folder whose name looks like a glob', async () => {
    expect(await found('wire/[a](b)')).toEqual(['1 < wire/[a](b)/1.txt', '2 < wire/[a](b)/2.html'])
  })

  test.each([
    ['input/**/*.md', ['README < input/README.md', 'politics/Vote.2024 < input/politics/Vote.2024.md']],
    ['input/politics/*', ['Vote.2024 < input/politics/Vote.2024.md', 'loud < input/politics/loud.TXT']],
    ['*/c/{3,4}.txt', ['wire/c/3 < wire/c/3.txt']],
    ['./input/v*.txt', ['vote < input/vote.txt']],
  ])('the glob %s names by its fixed part and matches no folders', async (glob, expected) => {
    expect(await found(glob)).toEqual(expected)
  })

  test('an absolute glob does the same', async () => {
    expect(await found(`${cwd}/wire/c/*`)).toEqual(['3 < wire/c/3.txt'])
  })

  test('a file that two inputs reach is one source, by its longer name, in either order', async () => {
    const expected = ['politics/loud < input/politics/loud.TXT']
    for (const inputs of [
      ['input', 'input/politics/loud.TXT'],
      ['input/politics/loud.TXT', 'input'],
    ]) {
      expect((await found(...inputs)).filter((one) => one.includes('loud'))).toEqual(expected)
    }
  })

  test('the order of inputs does not matter', async () => {
    expect(await found('wire/c', 'note.wire', 'input')).toEqual(await found('input', 'wire/c', 'note.wire'))
  })

  test('reads what it found, and knows its size', async () => {
    const [source] = await findSources(['input/vote.txt'], { cwd, output: join(cwd, 'output') })
    expect(source?.size).toBe(4)
    expect(Buffer.from((await source?.read()) ?? '').toString()).toBe('Vote')
  })

  test.each([
    ['nowhere', '`nowhere` is not there, expected a file, a folder or a glob'],
    ['empty', '`empty` holds no file that is read: .txt, .md, .html, .pdf and the like'],
    ['input/*.xyz', '`input/*.xyz` matches no file'],
    ['input/output', '`input/output` holds no file that is read: .txt, .md, .html, .pdf and the like'],
    ['input/pol*', '`input/pol*` matches no file'],
  ])('an input that matches nothing is wrong usage: %s', async (input, message) => {
    await expect(found('input', input)).rejects.toMatchObject({ name: 'UsageError', message })
  })
})

describe('things that only look like articles', () => {
  let odd = ''
  const server = createServer()
  beforeAll(async () => {
    odd = await mkdtemp(join(tmpdir(), 'presswright-odd-'))
    await writeFile(join(odd, 'target.txt'), 'Target')
    await symlink('target.txt', join(odd, 'link.txt'))
    await symlink('nowhere', join(odd, 'broken.txt'))
    await symlink('circle.txt', join(odd, 'circle.txt'))
    await new Promise<void>((resolve) => server.listen(join(odd, 'socket.txt'), resolve))
    await mkdir(join(odd, 'folder.txt'))
    await writeFile(join(odd, 'folder.txt/inside.txt'), 'Inside')
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await rm(odd, { recursive: true })
  })

  test('are sources that say why they cannot be read, and folders are folders', async () => {
    const sources = await findSources(['.'], { cwd: odd, output: join(odd, 'output') })
    const read = await Promise.all(
      sources.map(async (source) => {
        const result = await readSource(source)
        return [source.path, result instanceof Uint8Array ? Buffer.from(result).toString() : result.message]
      }),
    )
    expect(read).toEqual([
      ['broken.txt', 'Cannot read the file: there is no such file; a link may lead nowhere'],
      ['circle.txt', 'Cannot read the file: its links lead in a circle'],
      ['folder.txt/inside.txt', 'Inside'],
      ['link.txt', 'Target'],
      ['socket.txt', 'Cannot read the file: it is a pipe, a socket or a device'],
      ['target.txt', 'Target'],
    ])
  })

  test('a socket given by name is wrong usage', async () => {
    const options = { cwd: odd, output: join(odd, 'output') }
    await expect(findSources(['socket.txt'], options)).rejects.toMatchObject({
      name: 'UsageError',
      message: '`socket.txt` is neither a file nor a folder, expected a file, a folder or a glob',
    })
  })

  test('folders whose links lead in a circle end', async () => {
    await symlink('..', join(odd, 'folder.txt/up'))
    const sources = await findSources(['.'], { cwd: odd, output: join(odd, 'output') })
    await rm(join(odd, 'folder.txt/up'))
    expect(sources.map(({ path }) => path)).toContain('folder.txt/inside.txt')
    expect(sources.length).toBeLessThan(50)
  })
})
