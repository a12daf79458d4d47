import { expect, test } from 'vitest'
import { memoryOutputFolder } from '../../pipeline/adapters/memory-output-folder.js'
import { inTurn } from '../../pipeline/edition/turn.js'
import { OutputError } from '../../pipeline/model/output-error.js'

test('a lock that cannot be written ends the work, and is not asked for again', async () => {
  let asked = 0
  const output = {
    ...memoryOutputFolder(),
    async lock(): Promise<never> {
      asked += 1
      throw new OutputError('cannot write `.lock`: the disk gave an error', 'EIO')
    },
  }
  let begun = 0
  const work = inTurn({ output }, async (turn) => {
    begun += 1
    await turn.write(async () => [{ kind: 'file', path: 'index.json', content: '{}' }])
  })
  await expect(work).rejects.toMatchObject({ code: 'EIO' })
  expect([asked, begun]).toEqual([1, 1])
})
