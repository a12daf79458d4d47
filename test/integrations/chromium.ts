import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { isObject } from '../../pipeline/language/json/is-object.js'

/** A page as a browser has it once it is loaded and its scripts have run. */
export interface LoadedPage {
  /** The text of each script of JSON-LD. */
  readonly data: readonly string[]
  /** Texts of dialogs that scripts of the page opened. */
  readonly dialogs: readonly string[]
}

export interface Chromium {
  readonly load: (address: string) => Promise<LoadedPage>
  readonly close: () => Promise<void>
}

const SCRIPTS = `[...document.querySelectorAll('script[type="application/ld+json"]')].map((one) => one.textContent)`

/** Whether there is a Chromium to run. */
export function hasChromium(): boolean {
  try {
    execFileSync('chromium', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * Start Chromium without a window, and drive it by its own protocol over two pipes.
 *
 * Source: https://chromedevtools.github.io/devtools-protocol/
 */
export async function chromium(): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'presswright-chromium-'))
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
  ]
  const child = spawn('chromium', [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const { send, on } = connection(child)
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const inPage = (method: string, parameters = {}) => send(method, parameters, sessionId)
  await inPage('Page.enable')

  const load = async (address: string): Promise<LoadedPage> => {
    const dialogs: string[] = []
    const forgetDialogs = on('Page.javascriptDialogOpening', ({ message }) => {
      dialogs.push(String(message))
      void inPage('Page.handleJavaScriptDialog', { accept: true })
    })
    const loaded = new Promise<void>((resolve) => {
      const forget = on('Page.loadEventFired', () => {
        forget()
        resolve()
      })
    })
    const { errorText } = await inPage('Page.navigate', { url: address })
    if (errorText !== undefined) throw new Error(`Chromium says ${errorText} of ${address}`)
    await loaded
    // A page that its own scripts take over is another one when they have.
    const expression = `new Promise((done) => requestIdleCallback(() => done(${SCRIPTS}), { timeout: 2000 }))`
    const { result } = await inPage('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    forgetDialogs()
    if (!isObject(result) || !Array.isArray(result.value))
      throw new Error(`Chromium gave no scripts of ${address}`)
    return { data: result.value.map(String), dialogs }
  }

  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await send('Browser.close')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
  return { load, close }
}

type Members = Readonly<Record<string, unknown>>
type Listener = (parameters: Members) => void

/** Speak the protocol: JSON, each message ended by a zero byte; pipe 3 is Chromium's ear and pipe 4 its mouth. */
function connection(child: ChildProcess) {
  const [, , , ear, mouth] = child.stdio
  if (!isWritable(ear) || !isReadable(mouth)) throw new Error('Expected two pipes to Chromium')
  const waiting = new Map<unknown, { resolve: (result: Members) => void; reject: (error: Error) => void }>()
  const listeners = new Map<unknown, Set<Listener>>()
  let chunks: string[] = []
  let next = 1
  mouth.setEncoding('utf8').on('data', (text: string) => {
    const parts = text.split('\0')
    for (const [i, part] of parts.entries()) {
      chunks.push(part)
      if (i === parts.length - 1) break
      take(JSON.parse(chunks.join('')))
      chunks = []
    }
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium has ended'))
  })

  function take(message: Members): void {
    const asker = waiting.get(message.id)
    waiting.delete(message.id)
    if (isObject(message.error)) asker?.reject(new Error(String(message.error.message)))
    else if (asker) asker.resolve(isObject(message.result) ? message.result : {})
    for (const listener of listeners.get(message.method) ?? []) {
      listener(isObject(message.params) ? message.params : {})
    }
  }

  return {
    send: (method: string, params: Members = {}, sessionId?: unknown) =>
      new Promise<Members>((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject })
        ear.write(
          `${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`,
        )
      }),
    /** Listen to an event; what is given back ends it. */
    on: (method: string, listener: Listener) => {
      const all = listeners.get(method) ?? new Set()
      listeners.set(method, all.add(listener))
      return () => {
        all.delete(listener)
      }
    },
  }
}

function isWritable(stream: unknown): stream is Writable {
  return isObject(stream) && 'write' in stream
}

function isReadable(stream: unknown): stream is Readable {
  return isObject(stream) && 'setEncoding' in stream
}
