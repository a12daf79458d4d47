import { isInternetTime } from '../../language/is-internet-time.js'
import { isUri } from '../../language/is-uri.js'
import { isObject } from '../../language/json/is-object.js'
import type { JsonValue } from '../../language/json/json-value.js'
import type { Report } from '../finding-list.js'
import { shown } from '../shown.js'
import type { OcflCode } from './codes.js'
import { EMPTY_BLOCK, type VersionRead } from './inventory-read.js'
import { member } from './member.js'
import { readDigestBlock } from './read-digest-block.js'

const KEYS: ReadonlySet<string> = new Set(['created', 'state', 'message', 'user'])
const USER_KEYS: ReadonlySet<string> = new Set(['name', 'address'])

export interface ReadVersionOptions {
  /** Of the inventory, for what is reported. */
  readonly path: string
  readonly algorithm: string | undefined
  readonly report: Report<OcflCode>
}

/** Read one of the versions of an inventory, and report what is wrong with it. */
export function readVersion(
  name: string,
  value: JsonValue,
  { path, algorithm, report }: ReadVersionOptions,
): VersionRead | undefined {
  const say = (code: OcflCode, found: string) => report(code, path, found)
  if (!isObject(value)) {
    say('E047', `Version ${shown(name)} is no JSON object`)
    return undefined
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.has(key)) say('E102', `Unexpected key ${shown(key)} in version ${shown(name)}`)
  }
  const state = member(value, 'state')
  if (state === undefined) say('E048', `Version ${shown(name)} has no \`state\``)
  const created = member(value, 'created')
  if (created === undefined) say('E048', `Version ${shown(name)} has no \`created\``)
  else if (typeof created !== 'string') say('E049', `\`created\` of ${shown(name)} is no string`)
  else if (!isInternetTime(created)) say('E049', `Version ${shown(name)} was created at ${shown(created)}`)
  const message = member(value, 'message')
  if (message !== undefined && typeof message !== 'string') {
    say('E094', `\`message\` of ${shown(name)} is no string`)
  }
  const user = member(value, 'user')
  if (message === undefined || user === undefined) {
    const missing =
      message === undefined ? (user === undefined ? 'message` and no `user' : 'message') : 'user'
    say('W007', `Version ${shown(name)} has no \`${missing}\``)
  }
  return {
    created: typeof created === 'string' ? created : undefined,
    message: typeof message === 'string' ? message : undefined,
    ...readUser(name, user, say),
    state:
      state === undefined
        ? EMPTY_BLOCK
        : readDigestBlock(state, 'state', algorithm, { path, place: `the state of ${shown(name)}`, report }),
  }
}

function readUser(
  version: string,
  user: JsonValue | undefined,
  say: (code: OcflCode, found: string) => void,
): Pick<VersionRead, 'userName' | 'userAddress'> {
  if (user === undefined) return { userName: undefined, userAddress: undefined }
  if (!isObject(user)) {
    say('E054', `The user of ${shown(version)} is no JSON object`)
    return { userName: undefined, userAddress: undefined }
  }
  for (const key of Object.keys(user)) {
    if (!USER_KEYS.has(key)) say('E102', `Unexpected key ${shown(key)} of the user of ${shown(version)}`)
  }
  const name = member(user, 'name')
  const address = member(user, 'address')
  if (typeof name !== 'string' || name === '') say('E054', `The user of ${shown(version)} has no name`)
  if (address === undefined) say('W008', `The user of ${shown(version)} has no address`)
  else if (typeof address !== 'string')
    say('E033', `The address of the user of ${shown(version)} is no string`)
  else if (!isUri(address)) say('W009', `The user of ${shown(version)} has the address ${shown(address)}`)
  return {
    userName: typeof name === 'string' ? name : undefined,
    userAddress: typeof address === 'string' ? address : undefined,
  }
}
