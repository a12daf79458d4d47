import { expect, test } from 'vitest'
import { memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { changes } from '../../pipeline/edition/changes.js'

test('puts what is missing or other, and passes over what is there already', async () => {
  const output = memoryOutputFolder()
  await output.write('same', 'é')
  await output.write('other', 'old')
  const changed = changes(output, false)
  for (const path of ['other', 'same', 'new']) await changed.put(path, 'é')
  expect([...changed.paths]).toEqual(['other', 'new'])
  expect([...output.files].map(([path, bytes]) => `${path}: ${Buffer.from(bytes)}`)).toEqual([
    'same: é',
    'other: é',
    'new: é',
  ])
})

test('with check says the same and writes nothing', async () => {
  const output = memoryOutputFolder()
  const changed = changes(output, true)
  await changed.put('new', 'x')
  await changed.write('folder', () => output.write('folder/file', 'y'))
  await changed.put('new', 'x')
  expect([...changed.paths]).toEqual(['new', 'folder'])
  expect(output.files).toEqual(new Map())
})
