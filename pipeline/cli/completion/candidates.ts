import { type Argument, Command, type Option } from 'commander'

/** One thing that can stand where the cursor is. */
export interface Candidate {
  readonly value: string
  readonly description: string
}

/** What can stand there: words, and what the shell itself knows best. */
export interface Candidates {
  readonly words: readonly Candidate[]
  readonly paths?: 'files' | 'folders' | undefined
}

/** Articles of an output folder, by their identities, with their newest versions. */
export type ArticlesOf = (output: string) => Promise<ReadonlyMap<string, number>>

/** What a line holds before the word under the cursor. */
interface Line {
  readonly command: Command
  readonly operands: readonly string[]
  /** Values of options, by the options' names. */
  readonly values: ReadonlyMap<string, string>
  /** The option that waits for its value. */
  readonly open?: Option | undefined
  /** True behind `--`. */
  readonly isOperandsOnly: boolean
}

/**
 * Tell what can stand where the cursor is, by the command line's own tables.
 *
 * @param words What follows the command's name, up to the word under the cursor, which may be empty. A shell may give
 * `--format=json` as one word, or as three.
 */
export async function candidates(
  root: Command,
  words: readonly string[],
  articlesOf: ArticlesOf,
): Promise<Candidates> {
  const last = words.at(-1) ?? ''
  const current = last === '=' ? '' : last
  const line = lineOf(
    root,
    words.slice(0, -1).filter((word) => word !== '='),
  )
  const [, name = '', typed = ''] = /^(--[^=]+)=(.*)$/s.exec(current) ?? []
  const assigned = name === '' ? undefined : optionOf(line.command, name)
  if (assigned) {
    const { words: values } = valuesOf(assigned)
    return { words: startingWith(typed, values).map((one) => ({ ...one, value: `${name}=${one.value}` })) }
  }
  const found = await wanted(line, current, articlesOf)
  return { ...found, words: startingWith(current, found.words) }
}

async function wanted(line: Line, current: string, articlesOf: ArticlesOf): Promise<Candidates> {
  const { command, operands, open, isOperandsOnly } = line
  if (open) return valuesOf(open)
  if (current.startsWith('-') && !isOperandsOnly) return { words: optionsOf(command) }
  const argument = command.registeredArguments[operands.length] ?? command.registeredArguments.at(-1)
  if (argument && (argument.variadic || operands.length < command.registeredArguments.length))
    return await operandsOf(argument, line, articlesOf)
  // The commands of the root; `help` takes one too.
  return operands.length === 0 ? { words: commandsOf(command) } : { words: [] }
}

function lineOf(root: Command, words: readonly string[]): Line {
  let command = root
  let open: Option | undefined
  let isOperandsOnly = false
  const operands: string[] = []
  const values = new Map<string, string>()
  for (const word of words) {
    if (open) {
      values.set(open.name(), word)
      open = undefined
    } else if (word === '--') isOperandsOnly = true
    else if (word.startsWith('-') && word !== '-' && !isOperandsOnly) {
      const [name = '', value] = word.split(/=(.*)/s, 2)
      const option = optionOf(command, name)
      if (option && value !== undefined) values.set(option.name(), value)
      else if (option?.required) open = option
    } else {
      const inner: Command | undefined = command === root ? commandOf(root, word) : undefined
      if (inner) command = inner
      else operands.push(word)
    }
  }
  return { command, operands, values, open, isOperandsOnly }
}

function commandOf(root: Command, word: string): Command | undefined {
  const known = root.commands.find((one) => one.name() === word)
  return known ?? (word === 'help' ? helpOf(root) : undefined)
}

/** Commander's own `help`, which is no command of the root's list. */
function helpOf(root: Command): Command {
  const help = new Command('help')
  for (const command of root.commands) help.addCommand(command)
  return help
}

function optionOf(command: Command, name: string): Option | undefined {
  return command.options.find(({ long, short }) => long === name || short === name)
}

function commandsOf(command: Command): Candidate[] {
  const visible = command.createHelp().visibleCommands(command)
  return visible.map((one) => ({ value: one.name(), description: one.description() }))
}

function optionsOf(command: Command): Candidate[] {
  const visible = command.createHelp().visibleOptions(command)
  return visible.map(({ long, short, description }) => ({ value: long ?? short ?? '', description }))
}

/** The value of an option: what it lists, else by what the value is called. */
function valuesOf({ argChoices, flags }: Option): Candidates {
  if (argChoices) return { words: argChoices.map((value) => ({ value, description: '' })) }
  if (flags.endsWith('<DIR>')) return { words: [], paths: 'folders' }
  return flags.endsWith('<FILE>') ? { words: [], paths: 'files' } : { words: [] }
}

async function operandsOf(argument: Argument, line: Line, articlesOf: ArticlesOf): Promise<Candidates> {
  const { command, operands, values } = line
  const name = argument.name()
  if (argument.argChoices) return { words: argument.argChoices.map((value) => ({ value, description: '' })) }
  // Two articles cannot be held against each other, but two paths can.
  const paths = command.registeredArguments.some((one) => one.name() === 'FROM') ? 'files' : undefined
  if (name === 'ARTICLE') {
    const articles = await articlesOf(values.get('output') ?? 'output')
    return { words: [...articles.keys()].map((value) => ({ value, description: '' })), paths }
  }
  if (name === 'FROM' || name === 'TO') {
    const newest = (await articlesOf(values.get('output') ?? 'output')).get(operands[0] ?? '')
    if (newest === undefined) return { words: [], paths }
    const versions = Array.from({ length: newest }, (_, at) => `v${newest - at}`)
    return { words: ['latest', ...versions].map((value) => ({ value, description: '' })) }
  }
  return { words: [], paths: 'files' }
}

function startingWith(typed: string, words: readonly Candidate[]): Candidate[] {
  return words.filter(({ value }) => value.startsWith(typed))
}
