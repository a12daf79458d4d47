import { type AdversarialText, repeated } from './adversarial-text.js'

const START = '\u0001'
const TEXT = '\u0002'
const END = '\u0003'
const IPTC = `${START}abc062 4 i 211 ccccb   hbw 061\r\n\r\nFerry/\r\n${TEXT}`
const ANPA = `${START}a0123\r\nr i bc-ferry-stops 1stld 05-09 0450\r\n${TEXT}`
const HEAD = `${IPTC}The ferry stops =\r\n\r\n`

/** Texts as wire copy. */
export const wireTexts: readonly AdversarialText[] = [
  wire('messages', (bytes) => repeated(`${HEAD}The ferry stops.\r\n${END}`, bytes)),
  wire('lines', (bytes) => `${HEAD}${repeated('the ferry stops\r\n', bytes)}${END}`),
  wire(
    'indented lines',
    (bytes) => `${HEAD}${repeated('   The ferry stops, and it is gone.\r\n', bytes)}${END}`,
  ),
  wire('lines of ANPA', (bytes) => `${ANPA}${repeated('\tThe ferry stops.<\r\n', bytes)}${END}`),
  wire('less than in ANPA', (bytes) => `${ANPA}${repeated('<', bytes)}${END}`),
  wire('carets in ANPA', (bytes) => `${ANPA}${repeated('^', bytes)}${END}`),
  wire('notes in ANPA', (bytes) => `${ANPA}${repeated('^By ANN LEE<\r\n', bytes)}${END}`),
  wire('starts of a message', (bytes) => HEAD + repeated(START, bytes)),
  wire('starts of text', (bytes) => HEAD + repeated(TEXT, bytes)),
  wire('ends of text', (bytes) => HEAD + repeated(END, bytes)),
  wire('fill', (bytes) => repeated('\u0016', bytes)),
  wire('separators', (bytes) => `${HEAD}${repeated('\u001e\u001f', bytes)}${END}`),
  wire('takes', (bytes) => `${HEAD}${repeated('(more)\r\n', bytes)}${END}`),
  wire('hyphens', (bytes) => `${HEAD}${repeated('-', bytes)}${END}`),
  wire('equals signs', (bytes) => `${HEAD}${repeated('=\r\n', bytes)}${END}`),
  wire('blanks', (bytes) => `${HEAD}${repeated(' ', bytes)}${END}`),
  wire('one line', (bytes) => `${HEAD}${repeated('a ', bytes)}${END}`),
  wire('one headline', (bytes) => `${IPTC}${repeated('a ', bytes)}${END}`),
]

function wire(name: string, make: (bytes: number) => string): AdversarialText {
  return { name: `Wire: ${name}`, entry: 'wire', make }
}
