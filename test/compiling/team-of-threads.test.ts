import { afterEach, describe, expect, test } from 'vitest'
import type { Team } from '../../pipeline/compiling/team.js'
import { teamOfThreads } from '../../pipeline/compiling/team-of-threads.js'

const worker = new URL('./odd-worker.mjs', import.meta.url)
const teams: Team[] = []
afterEach(async () => {
  for (const team of teams.splice(0)) await team.close()
})

function played(patience = 60): Team {
  const team = teamOfThreads({ threads: 2, configuration: { language: 'en' }, worker, patience })
  teams.push(team)
  return team
}

const text = (name: string, content: string) => ({
  path: `input/${name}.txt`,
  name,
  bytes: Buffer.from(content),
})

describe('a team of threads', () => {
  test('gives back what each thread makes of its text, and tells them the configuration', async () => {
    const { prepare } = played()
    const names = Array.from({ length: 20 }, (_, at) => `n${at}`)
    const answers = await Promise.all(names.map((name) => prepare(text(name, name === 'n3' ? 'wait' : ''))))
    expect(answers.map(({ id }) => id)).toEqual(names)
    expect(answers[3]).toEqual({
      ok: false,
      id: 'n3',
      findings: [{ file: 'input/n3.txt', told: 'en' }],
    })
  })

  test('loses one article, and no other, where a thread dies of it', async () => {
    const { prepare } = played()
    const names = Array.from({ length: 12 }, (_, at) => `n${at}`)
    const answers = await Promise.all(names.map((name) => prepare(text(name, name === 'n5' ? 'die' : ''))))
    expect(answers.flatMap(({ findings }) => findings.map(({ rule }) => rule)).filter(Boolean)).toEqual([
      'compile-failed',
    ])
    expect(answers[5]).toMatchObject({
      ok: false,
      id: 'n5',
      findings: [
        {
          file: 'input/n5.txt',
          severity: 'error',
          message: 'Cannot read the text: it took more memory than a thread may have',
        },
      ],
    })
  })

  test('loses one article where a thread does not come back from it', async () => {
    const { prepare } = played(2)
    const answers = await Promise.all([
      prepare(text('a', 'hang')),
      prepare(text('b', '')),
      prepare(text('c', '')),
    ])
    expect(answers[0]?.findings).toMatchObject([
      { rule: 'compile-failed', message: 'Cannot read the text: it took more than 2 seconds' },
    ])
    expect(answers.slice(1).map(({ findings }) => findings[0]?.rule)).toEqual([undefined, undefined])
  })

  test('says what is wrong with the program, which is no fault of the text', async () => {
    await expect(played().prepare(text('a', 'break'))).rejects.toThrow('broken by input/a.txt')
  })
})
