import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeOutputFolder } from '../../pipeline/adapters/node-output-folder.js'
import { OutputError } from '../../pipeline/model/output-error.js'

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
    await output.remove('archive')
    await output.sweep()
    expect(await below(parent)).toEqual([])
    await output.write('latest/vote/article.json', '{}')
    expect(await readFile(join(root, 'latest/vote/article.json'), 'utf8')).toBe('{}')
  })

  test('leaves nothing but what was written once it is swept', async () => {
    const output = nodeOutputFolder(root)
    await output.write('a/b', '1')
    await output.write('a/b', '2')
    await output.writeFolder('c', new Map([['d/e', '3']]))
    await output.remove('a')
    await output.sweep()
    expect(await below(root)).toEqual(['c', 'c/d', 'c/d/e'])
  })

  test('sweeps what an interrupted build left, and nothing else', async () => {
    await mkdir(join(root, '.unfinished', 'half-a-folder'), { recursive: true })
    await writeFile(join(root, '.unfinished', 'half-a-file'), 'torn')
    await writeFile(join(root, 'keep'), 'kept')
    const output = nodeOutputFolder(root)
    await output.write('new', 'whole')
    await output.sweep()
    expect(await below(root)).toEqual(['keep', 'new'])
    await output.write('later', 'whole')
    await output.sweep()
    expect(await below(root)).toEqual(['keep', 'later', 'new'])
  })

  test('a root that is a link itself is fine: whoever named it chose it', async () => {
    await mkdir(join(parent, 'elsewhere'))
    await symlink(join(parent, 'elsewhere'), join(parent, 'link'))
    await nodeOutputFolder(join(parent, 'link')).write('a/b', 'x')
    expect(await readFile(join(parent, 'elsewhere/a/b'), 'utf8')).toBe('x')
  })

  test('replaces a file by another rather than writing into it, so that who has it open reads it to its end', async () => {
    const output = nodeOutputFolder(root)
    await output.write('a', 'old')
    const before = await lstat(join(root, 'a'))
    await output.write('a', 'new')
    const after = await lstat(join(root, 'a'))
    expect(after.ino).not.toBe(before.ino)
  })
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

  test('to a folder is not followed', async () => {
    await symlink(join(parent, 'outside'), join(root, 'latest'))
    const output = nodeOutputFolder(root)
    const message = '`latest` is a symbolic link, which is not followed; remove it'
    await expect(output.write('latest/secret', 'x')).rejects.toMatchObject({ ...LINK, message })
    await expect(output.write('latest/new/deep', 'x')).rejects.toMatchObject(LINK)
    await expect(output.writeFolder('latest/new', new Map([['a', 'x']]))).rejects.toMatchObject(LINK)
    await expect(output.remove('latest/secret')).rejects.toMatchObject(LINK)
    await expect(output.read('latest/secret')).rejects.toMatchObject(LINK)
    await expect(output.list('latest')).rejects.toMatchObject(LINK)
  })

  test('to a file is neither read nor written through', async () => {
    await symlink(join(parent, 'outside/secret'), join(root, 'index.json'))
    const output = nodeOutputFolder(root)
    await expect(output.read('index.json')).rejects.toMatchObject(LINK)
    await expect(output.write('index.json', 'x')).rejects.toMatchObject(LINK)
  })

  test('that leads nowhere is refused too', async () => {
    await symlink(join(parent, 'outside/new'), join(root, 'index.json'))
    await expect(nodeOutputFolder(root).write('index.json', 'x')).rejects.toMatchObject(LINK)
  })

  test('is removed itself, not what it leads to', async () => {
    await symlink(join(parent, 'outside'), join(root, 'v2'))
    const output = nodeOutputFolder(root)
    await output.remove('v2')
    await output.sweep()
    expect(await below(root)).toEqual([])
  })

  test('in the stead of the folder for unfinished things is refused, and swept', async () => {
    await symlink(join(parent, 'outside'), join(root, '.unfinished'))
    const output = nodeOutputFolder(root)
    await expect(output.write('a', 'x')).rejects.toMatchObject(LINK)
    await output.sweep()
    await output.write('a', 'x')
    await output.sweep()
    expect(await below(root)).toEqual(['a'])
  })
})

describe('what the file system refuses', () => {
  test('is said in one line, with the code and the cause', async () => {
    await mkdir(root, { recursive: true })
    await writeFile(join(root, 'latest'), 'a file')
    const error = await nodeOutputFolder(root)
      .write('latest/vote/article.json', '{}')
      .catch((reason: unknown) => reason)
    if (!(error instanceof OutputError)) throw new Error('expected an OutputError')
    expect(error.message).toBe(
      'cannot write `latest/vote/article.json`: a file stands where a folder should be',
    )
    expect(error.code).toBe('ENOTDIR')
    expect(error.cause).toMatchObject({ code: 'ENOTDIR', syscall: expect.any(String) })
  })

  test('leaves the old file as it was', async () => {
    const output = nodeOutputFolder(root)
    await output.write('latest/a', 'old')
    await mkdir(join(root, 'latest/b/c'), { recursive: true })
    await expect(output.write('latest/b', 'x')).rejects.toMatchObject({
      code: 'EISDIR',
      message: 'cannot write `latest/b`: a folder stands where a file should be',
    })
    await expect(output.write(`latest/${'n'.repeat(300)}`, 'x')).rejects.toMatchObject({
      code: 'ENAMETOOLONG',
    })
    expect(await below(join(root, 'latest'))).toEqual(['a', 'b', 'b/c'])
    expect(await readFile(join(root, 'latest/a'), 'utf8')).toBe('old')
  })
})
