import { stat } from 'node:fs/promises'
import type { ChangeQueue, Changes } from './change-queue.js'

/** Milliseconds after which a file that was built is looked at again. */
const AGAIN = 120

/** What files looked like when they were built last: a watcher tells some changes twice, and some never. */
export interface FileLooks {
  /** The changes without the files that look as they did. */
  readonly news: (changes: Changes) => Promise<Changes>
  /** Look again a little later, and queue what changed while it was read; two changes close to each other are told once. */
  readonly again: (changes: Changes) => Promise<void>
  /** Take what could not be built for new the next time. */
  readonly forget: (changes: Changes) => void
}

export function fileLooks(queue: ChangeQueue): FileLooks {
  const looks = new Map<string, string>()
  return {
    news: async ({ paths, isAll }) => {
      const news = new Set<string>()
      for (const path of paths) {
        const look = await lookOf(path)
        if (looks.get(path) !== look) news.add(path)
        looks.set(path, look)
      }
      return { paths: news, isAll }
    },
    again: async ({ paths }) => {
      await new Promise((resolve) => setTimeout(resolve, AGAIN).unref())
      for (const path of paths)
        if ((await lookOf(path)) !== looks.get(path)) queue.add({ path, isSaved: true })
    },
    forget: ({ paths }) => {
      for (const path of paths) looks.delete(path)
    },
  }
}

/** Which file it is, and when and how it was written; nothing where there is none. */
async function lookOf(path: string): Promise<string> {
  const there = await stat(path, { bigint: true }).catch(() => undefined)
  return there ? `${there.ino} ${there.size} ${there.mtimeNs}` : ''
}
