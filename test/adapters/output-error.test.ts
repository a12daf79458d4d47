import { describe, expect, test } from 'vitest'
import { outputError } from '../../pipeline/adapters/output-error.js'
import { OutputError } from '../../pipeline/model/output-error.js'

describe('outputError', () => {
  test.each([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk gave an error'],
  ])('explains %s', (code, reason) => {
    const cause = Object.assign(new Error(`${code}: as Node says it, open '/some/where'`), { code })
    const error = outputError('write', 'latest/vote/article.json', cause)
    expect(error.message).toBe(`cannot write \`latest/vote/article.json\`: ${reason}`)
    expect(error).toMatchObject({ name: 'OutputError', code, cause })
  })

  test('takes what it does not know at its word', () => {
    const error = outputError('read', 'a', Object.assign(new Error('too odd'), { code: 'EODD' }))
    expect(error).toMatchObject({ code: 'EODD', message: 'cannot read `a`: too odd' })
    expect(outputError('read', 'a', 'nothing')).toMatchObject({
      code: 'UNKNOWN',
      message: 'cannot read `a`: nothing',
    })
  })

  test('says nothing twice', () => {
    const first = new OutputError('said already', 'EIO')
    expect(outputError('write', 'a', first)).toBe(first)
  })
})
