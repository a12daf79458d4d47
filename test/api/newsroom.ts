import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** Write an article of one's own, which has all that the house wants to find. */
export function articleText(headline: string, first = 'The quay opened on time'): string {
  return `${headline}

By Nora Quist

3 May 2023

${first}, and those who had waited since the morning were let through the gate. They had brought bread, tea and a dog.

A second boat is expected before the summer ends. The harbour office says that it will carry bicycles too.
`
}

/** Make what makes folders that hold files, and removes them when the tests of the file have run. */
export function newsrooms(): (files: Readonly<Record<string, string>>) => Promise<string> {
  const made: string[] = []
  afterAll(() =>
    Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))),
  )
  return async (files) => {
    const folder = await mkdtemp(join(tmpdir(), 'presswright-api-'))
    made.push(folder)
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content)
    }
    return folder
  }
}
