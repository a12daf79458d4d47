import { execFile } from 'node:child_process'
import { chmod, chown, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isInstalled } from '../integrations/is-installed.js'
import { baseImage } from './base-image.js'

const ROOT = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
/** The user `node`, which the image runs as. */
const NODE = 1000

/** Only root may have what it builds in be the root of what is run. */
const isRoot = process.getuid?.() === 0

/**
 * The base image is made from this machine, as none is fetched by a test; each instruction of the Dockerfile is run by a
 * builder of images, npm's included.
 */
describe.skipIf(!isRoot || !isInstalled('buildah', '--version'))(
  'the image (skipped where the program `buildah` is missing, or whoever tests is not root)',
  { timeout: 900_000 },
  () => {
    let place = ''
    let container = ''
    const buildah = async (...args: readonly string[]) => {
      const store = ['--root', join(place, 'store'), '--runroot', join(place, 'run')]
      const { stdout } = await run('buildah', [...store, '--storage-driver', 'vfs', ...args], {
        cwd: ROOT,
        maxBuffer: 64 * 1024 * 1024,
      })
      return stdout.trim()
    }
    const built = (...args: readonly string[]) => buildah('build', '--isolation', 'chroot', '-q', ...args)
    const inside = (folder: string, ...command: readonly string[]) =>
      buildah('run', '--isolation', 'chroot', '--volume', `${folder}:/news`, container, '--', ...command)

    beforeAll(async () => {
      place = await mkdtemp(join(tmpdir(), 'presswright-image-'))
      const base = join(place, 'base')
      baseImage(base)
      await chmod(join(base, 'tmp'), 0o1777)
      const file = join(place, 'base.Dockerfile')
      await writeFile(file, 'FROM scratch\nCOPY . /\nENV PATH=/usr/local/bin:/usr/bin:/bin\n')
      await built('--file', file, '--tag', 'localhost/node', base)
      await built('--build-arg', 'NODE_IMAGE=localhost/node', '--tag', 'localhost/presswright', '.')
      container = await buildah('from', 'localhost/presswright')
    }, 900_000)
    afterAll(() => rm(place, { recursive: true, force: true }))

    async function samples(): Promise<string> {
      const folder = await mkdtemp(join(place, 'news-'))
      for (const name of ['input', 'presswright.config.json'])
        await cp(join(ROOT, name), join(folder, name), { recursive: true })
      await chown(folder, NODE, NODE)
      return folder
    }

    test('runs the command as the user `node`, in the folder that is mounted', async () => {
      const { OCIv1 } = JSON.parse(await buildah('inspect', container))
      expect(OCIv1.config).toMatchObject({
        Entrypoint: ['presswright'],
        Cmd: ['--help'],
        User: 'node',
        WorkingDir: '/news',
      })
      const folder = await samples()
      await inside(folder, 'presswright', 'build', '--quiet')
      expect((await stat(join(folder, 'output/index.json'))).uid).toBe(NODE)
      const article = 'latest/politics/boil-water-inquiry/article.json'
      const [made, sample] = await Promise.all(
        [folder, ROOT].map(async (at) => JSON.parse(await readFile(join(at, 'output', article), 'utf8'))),
      )
      // The sample has a version before it.
      expect({ ...made, version: sample.version }).toEqual(sample)
      expect(await inside(folder, 'presswright', 'build', '--check')).toBe('')
      await rm(join(folder, 'output', article))
      await expect(inside(folder, 'presswright', 'build', '--check')).rejects.toMatchObject({ code: 1 })
    })

    test('holds neither sources, tests nor what only they need', async () => {
      const mounted = await buildah('mount', container)
      const below = (path: string) => readdir(join(mounted, 'presswright', path))
      expect((await below('.')).sort()).toEqual([
        'LICENSE',
        'dist',
        'node_modules',
        'package.json',
        'schemas',
      ])
      const modules = await below('node_modules')
      expect(modules).toContain('unified')
      for (const name of ['typescript', 'vitest', 'fast-check']) expect(modules).not.toContain(name)
    })
  },
)
