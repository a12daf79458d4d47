import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'
import { OutputError } from '../../pipeline/model/output-error.js'
import { put } from '../put.js'

let parent = ''
let root = ''
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'presswright-output-'))
  root = join(parent, 'site', 'output')
})
afterEach(() => rm(parent, { recursive: true }))

/** Everything below a folder, sorted. */
async function below(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort()
}

describe('nodeOutputFolder', () => {
  test('makes the root and what is above it only when something is written', async () => {
    const output = nodeOutputFolder(root)
    await output.read('index.json')
    await output.list('archive')
    await output.remove(['archive'])
    await output.sweep()
    expect(await below(parent)).toEqual([])
    await put(output, 'latest/vote/article.json', '{}')
    expect(await readFile(join(root, 'latest/vote/article.json'), 'utf8')).toBe('{}')
  })

  test('leaves nothing but what was written once it is swept', async () => {
    const output = nodeOutputFolder(root)
    await put(output, 'a/b', '1')
    await put(output, 'a/b', '2')
    await output.writeFolders(new Map([['c', new Map([['d/e', '3']])]]))
    await output.remove(['a'])
    await output.sweep()
    expect(await below(root)).toEqual(['c', 'c/d', 'c/d/e'])
  })

  test('sweeps what an interrupted build left, and nothing else', async () => {
    await mkdir(join(root, '.unfinished', 'half-a-folder'), { recursive: true })
    await writeFile(join(root, '.unfinished', 'half-a-file'), 'torn')
    await writeFile(join(root, 'keep'), 'kept')
    const output = nodeOutputFolder(root)
    await put(output, 'new', 'whole')
    await output.sweep()
    expect(await below(root)).toEqual(['keep', 'new'])
    await put(output, 'later', 'whole')
    await output.sweep()
    expect(await below(root)).toEqual(['keep', 'later', 'new'])
  })

  test('a root that is a link itself is fine: whoever named it chose it', async () => {
    await mkdir(join(parent, 'elsewhere'))
    await symlink(join(parent, 'elsewhere'), join(parent, 'link'))
    await put(nodeOutputFolder(join(parent, 'link')), 'a/b', 'x')
    expect(await readFile(join(parent, 'elsewhere/a/b'), 'utf8')).toBe('x')
  })

  test('replaces a file by another rather than writing into it, so that who has it open reads it to its end', async () => {
    const output = nodeOutputFolder(root)
    await put(output, 'a', 'old')
    const before = await lstat(join(root, 'a'))
    await put(output, 'a', 'new')
    const after = await lstat(join(root, 'a'))
    expect(after.ino).not.toBe(before.ino)
  })
})

test('tells an empty folder from none', async () => {
  await mkdir(join(root, 'latest/vote'), { recursive: true })
  await writeFile(join(root, 'file'), 'x')
  const output = nodeOutputFolder(root)
  const told = await Promise.all(['latest/vote', 'latest/none', 'file'].map(output.hasFolder))
  expect(told).toEqual([true, false, false])
  // Nothing is left of it, nor of what only led to it.
  await put(output, 'latest/other/file', 'x')
  await output.remove(['latest/vote'])
  await output.sweep()
  expect(await below(root)).toEqual(['file', 'latest', 'latest/other', 'latest/other/file'])
})

describe('a link below the root', () => {
  const LINK = { name: 'OutputError', code: 'ESYMLINK' }

  beforeEach(async () => {
    await mkdir(join(parent, 'outside'))
    await writeFile(join(parent, 'outside/secret'), 'untouched')
    await mkdir(root, { recursive: true })
  })
  afterEach(async () => {
    expect(await below(join(parent, 'outside'))).toEqual(['secret'])
    expect(await readFile(join(parent, 'outside/secret'), 'utf8')).toBe('untouched')
  })

  test('is found among many folders beside each other, when most of them were asked for before', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `story-${at}`)
    for (const name of names.filter((one) => one !== 'story-15'))
      await mkdir(join(root, 'latest', name), { recursive: true })
    await symlink(join(parent, 'outside'), join(root, 'latest/story-15'))
    const output = nodeOutputFolder(root)
    for (const name of names) {
      const asked = output.stamp(`latest/${name}/secret`)
      if (name === 'story-15') await expect(asked).rejects.toMatchObject(LINK)
      else expect(await asked).toBe('')
    }
    expect(await output.stamp('latest/story-99/secret')).toBe('')
  })

  test('is found in the place of one of many folders, which was removed', async () => {
    for (let at = 0; at < 8; at++) {
      await mkdir(join(root, `latest/story-${at}`), { recursive: true })
      await writeFile(join(root, `latest/story-${at}/secret`), 'x')
    }
    const output = nodeOutputFolder(root)
    for (let at = 0; at < 8; at++) expect(await output.stamp(`latest/story-${at}/secret`)).not.toBe('')
    await output.remove(['latest/story-6'])
    await symlink(join(parent, 'outside'), join(root, 'latest/story-6'))
    await expect(output.read('latest/story-6/secret')).rejects.toMatchObject(LINK)
  })

  test('to a folder is not followed', async () => {
    await symlink(join(parent, 'outside'), join(root, 'latest'))
    const output = nodeOutputFolder(root)
    const message = '`latest` is a symbolic link, which is not followed; remove it'
    await expect(put(output, 'latest/secret', 'x')).rejects.toMatchObject({ ...LINK, message })
    await expect(put(output, 'latest/new/deep', 'x')).rejects.toMatchObject(LINK)
    await expect(output.writeFolders(new Map([['latest/new', new Map([['a', 'x']])]]))).rejects.toMatchObject(
      LINK,
    )
    await expect(output.remove(['latest/secret'])).rejects.toMatchObject(LINK)
    await expect(output.read('latest/secret')).rejects.toMatchObject(LINK)
    await expect(output.list('latest')).rejects.toMatchObject(LINK)
  })

  test('to a file is neither read nor written through', async () => {
    await symlink(join(parent, 'outside/secret'), join(root, 'index.json'))
    const output = nodeOutputFolder(root)
    await expect(output.read('index.json')).rejects.toMatchObject(LINK)
    await expect(put(output, 'index.json', 'x')).rejects.toMatchObject(LINK)
  })

  test('that leads nowhere is refused too', async () => {
    await symlink(join(parent, 'outside/new'), join(root, 'index.json'))
    await expect(put(nodeOutputFolder(root), 'index.json', 'x')).rejects.toMatchObject(LINK)
  })

  test('is removed itself, not what it leads to', async () => {
    await symlink(join(parent, 'outside'), join(root, 'v2'))
    const output = nodeOutputFolder(root)
    await output.remove(['v2'])
    await output.sweep()
    expect(await below(root)).toEqual([])
  })

  test('in the stead of the lock is refused: nothing it leads to is taken for a holder that is dead', async () => {
    await symlink(join(parent, 'outside'), join(root, '.lock'))
    await expect(nodeOutputFolder(root).lock()).rejects.toMatchObject(LINK)
  })

  test('in the stead of the folder for unfinished things is refused, and swept', async () => {
    await symlink(join(parent, 'outside'), join(root, '.unfinished'))
    const output = nodeOutputFolder(root)
    await expect(put(output, 'a', 'x')).rejects.toMatchObject(LINK)
    await output.sweep()
    await put(output, 'a', 'x')
    await output.sweep()
    expect(await below(root)).toEqual(['a'])
  })
})

describe('what the file system refuses', () => {
  test('is said in one line, with the code and the cause', async () => {
    await mkdir(root, { recursive: true })
    await writeFile(join(root, 'latest'), 'a file')
    const error = await put(nodeOutputFolder(root), 'latest/vote/article.json', '{}').catch(
      (reason: unknown) => reason,
    )
    if (!(error instanceof OutputError)) throw new Error('expected an OutputError')
    expect(error.message).toBe(
      'cannot write `latest/vote/article.json`: a file stands where a folder should be',
    )
    expect(error.code).toBe('ENOTDIR')
    expect(error.cause).toMatchObject({ code: 'ENOTDIR', syscall: expect.any(String) })
  })

  test('is said in one line too where the lock cannot be taken away', async () => {
    const lock = await nodeOutputFolder(root).lock()
    const [token = ''] = await readdir(join(root, '.lock'))
    await rm(join(root, '.lock', token))
    await mkdir(join(root, '.lock', token))
    await expect(lock.release()).rejects.toBeInstanceOf(OutputError)
  })

  test('leaves the old file as it was', async () => {
    const output = nodeOutputFolder(root)
    await put(output, 'latest/a', 'old')
    await mkdir(join(root, 'latest/b/c'), { recursive: true })
    await expect(put(output, 'latest/b', 'x')).rejects.toMatchObject({
      code: 'EISDIR',
      message: 'cannot write `latest/b`: a folder stands where a file should be',
    })
    await expect(put(output, `latest/${'n'.repeat(300)}`, 'x')).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    })
    expect(await below(join(root, 'latest'))).toEqual(['a', 'b', 'b/c'])
    expect(await readFile(join(root, 'latest/a'), 'utf8')).toBe('old')
  })
})
