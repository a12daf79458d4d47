import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Layer } from './layer.js'
import { type Message, type MessageArguments, type MessageId, messages, messageUrl } from './messages.js'

declare module 'vfile-message' {
  interface VFileMessage {
    layer?: Layer
    pointer?: string
    suggestion?: string
  }
}

export type Severity = 'error' | 'warning' | 'info'

/** One thing to say about one input; an error keeps its article from being published. */
export interface Finding {
  readonly file: string
  /** One-based; absent where the finding is about the whole file. */
  readonly line?: number
  readonly column?: number
  /** Where it ends, behind its last character; absent where only its begin is known. */
  readonly endLine?: number
  readonly endColumn?: number
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  /** Who says so, of a finding about the article that was made. */
  readonly layer?: Layer
  /** JSON pointer into the article, of the same. */
  readonly pointer?: string
  /** The name or value that was probably meant. */
  readonly suggestion?: string
  /** The page that explains the rule; a plugin of one's own may have none. */
  readonly url?: string
  /** Absent where nobody said that it is to be passed over. */
  readonly silenced?: Silenced
}

/** Who said that a finding is to be passed over: the source itself, a file beside it, or something else; and why. */
export interface Silenced {
  readonly by: 'source' | 'sidecar' | 'configuration'
  readonly reason?: string
}

/** Whether a finding keeps its article back: a grave one that nobody says is to be passed over. */
export function isStopping({ severity, silenced }: Finding): boolean {
  return severity === 'error' && silenced === undefined
}

type Arguments<Id extends MessageId> = MessageArguments<Id>

/** Add a message of the catalogue to a file. */
export function report<Id extends MessageId>(
  file: VFile,
  id: Id,
  args: Arguments<Id>,
  place?: Position | Point,
): VFileMessage {
  const { severity } = messages[id]
  const message = file.message(textOf(id, args), {
    ruleId: id,
    source: 'presswright',
    ...(place && { place }),
  })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = messageUrl(id)
  return message
}

/** Add an error of the catalogue to a file and stop compiling it. */
export function fail<Id extends MessageId>(
  file: VFile,
  id: Id,
  args: Arguments<Id>,
  place?: Position | Point,
): never {
  throw report(file, id, args, place)
}

/** Make a finding about a file that never became one in memory. */
export function findingOf<Id extends MessageId>(file: string, id: Id, args: Arguments<Id>): Finding {
  return { file, severity: messages[id].severity, rule: id, message: textOf(id, args), url: messageUrl(id) }
}

/** Tell a file's messages as findings, in order of place, then rule. */
export function findingsOf(file: VFile, path: string): Finding[] {
  return file.messages
    .map(
      (message): Finding => ({
        file: path,
        ...(message.line !== undefined && { line: message.line }),
        ...(message.column !== undefined && { column: message.column }),
        ...endOf(message),
        severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
        rule: message.ruleId ?? message.source ?? 'presswright',
        message: message.reason,
        ...(message.layer !== undefined && { layer: message.layer }),
        ...(message.pointer !== undefined && { pointer: message.pointer }),
        ...(message.suggestion !== undefined && { suggestion: message.suggestion }),
        ...(message.url !== undefined && { url: message.url }),
      }),
    )
    .sort(
      (a, b) =>
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
}

/** Tell where what a message is about ends, if it has an extent. */
function endOf({ place }: VFileMessage): Pick<Finding, 'endLine' | 'endColumn'> {
  if (!place || !('end' in place)) return {}
  const { line, column } = place.end
  return { endLine: line, endColumn: column }
}

function textOf<Id extends MessageId>(id: Id, args: Arguments<Id>): string {
  const catalogue: { readonly [Key in MessageId]: Message<MessageArguments<Key>> } = messages
  return catalogue[id].say(args)
}
