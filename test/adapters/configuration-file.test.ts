import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../pipeline/adapters/configuration-error.js'
import { configurationFile } from '../../pipeline/adapters/configuration-file.js'
import type { Configuration } from '../../pipeline/model/configuration.js'

/** Says something for every property there is; the compiler holds it against the interface. */
const WHOLE = {
  publisher: {
    name: 'The Harbour Post',
    url: 'https://harbour.example/',
    logo: 'https://harbour.example/logo.png',
  },
  baseUrl: 'https://harbour.example/news',
  language: 'en-GB',
  timeZone: 'Europe/London',
  encoding: 'utf-8',
  sections: { politics: 'Politics', 'politics/local': 'Town hall' },
  formats: ['ninjs', 'atom'],
  archive: {
    message: 'Evening edition',
    graphDigest: true,
    user: { name: 'Night Desk', address: 'mailto:night@example.org' },
  },
  image: 'https://harbour.example/default.jpg',
  rights: {
    copyrightHolder: 'Harbour Post Ltd',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
  },
  rules: { 'google/article-image': 'warning', 'house/word-count': 'off' },
  readability: { age: 14, minWords: 6, threshold: 0.5 },
} satisfies {
  [Key in keyof Required<Configuration>]: Required<Required<Configuration>[Key]>
}

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'presswright-configuration-'))
})
afterEach(() => rm(cwd, { recursive: true }))

async function given(name: string, text: string): Promise<Configuration> {
  await writeFile(join(cwd, name), text)
  return configurationFile({ cwd })
}

/** The error that reading a configuration ends in. */
async function refused(name: string, text: string): Promise<{ code: string; message: string }> {
  const error = await given(name, text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ConfigurationError)) throw new Error(`expected a ConfigurationError, got ${error}`)
  return { code: error.code, message: error.message }
}

const invalid = async (value: unknown) =>
  (await refused('presswright.config.json', JSON.stringify(value))).message.replace(
    'presswright.config.json: ',
    '',
  )

describe('where a configuration is read from', () => {
  test('none gives an empty one', async () => {
    expect(await configurationFile({ cwd })).toEqual({})
  })

  test('JSON, with the address of its schema for editors', async () => {
    const text = JSON.stringify({ $schema: './schema.json', ...WHOLE })
    expect(await given('presswright.config.json', text)).toEqual(WHOLE)
  })

  test('JSON with a byte-order mark', async () => {
    expect(await given('presswright.config.json', '\ufeff{"language": "fi"}')).toEqual({ language: 'fi' })
  })

  test.each(['js', 'mjs'])('the default export of .%s', async (extension) => {
    const text = `const language = 'd' + 'e'\nexport default { language, image: undefined }\n`
    expect(await given(`presswright.config.${extension}`, text)).toEqual({ language: 'de' })
  })

  test('the default export of TypeScript', async () => {
    const text = `interface Own { timeZone: string }\nconst own: Own = { timeZone: 'Asia/Tokyo' }\nexport default own\n`
    expect(await given('presswright.config.ts', text)).toEqual({ timeZone: 'Asia/Tokyo' })
  })

  test('a file that is named, relative to the folder or absolute, in place of the usual one', async () => {
    await writeFile(join(cwd, 'presswright.config.json'), '{"language": "en"}')
    await writeFile(join(cwd, 'night.json'), '{"language": "nb"}')
    expect(await configurationFile({ cwd, file: 'night.json' })).toEqual({ language: 'nb' })
    expect(await configurationFile({ cwd, file: join(cwd, 'night.json') })).toEqual({ language: 'nb' })
  })
})

describe('a configuration that cannot be read', () => {
  test('two of them', async () => {
    await writeFile(join(cwd, 'presswright.config.json'), '{}')
    expect(await refused('presswright.config.ts', 'export default {}')).toEqual({
      code: 'CONFIGURATION_AMBIGUOUS',
      message:
        'unexpected configurations `presswright.config.json` and `presswright.config.ts`, expected one; name it with --config, or remove the others',
    })
  })

  test('a named file that is not there, or of another kind', async () => {
    await expect(configurationFile({ cwd, file: 'gone.json' })).rejects.toThrow(
      'cannot read the configuration `gone.json`: no such file or directory',
    )
    await expect(configurationFile({ cwd, file: 'conf.yaml' })).rejects.toThrow(
      'unexpected configuration `conf.yaml`, expected a file that ends in .json, .js, .mjs, .ts',
    )
  })

  test('a link that leads nowhere is not passed over', async () => {
    await symlink(join(cwd, 'nowhere'), join(cwd, 'presswright.config.json'))
    await expect(configurationFile({ cwd })).rejects.toThrow('no such file or directory')
  })

  test.each([
    ['{\n  "language": "en",\n}\n', '2:19: unexpected comma before `}`, expected a name or nothing'],
    ['{"language": tru}', '1:14: unexpected `tru`, expected a value in double quotes'],
    ['{"language": "en"', '1:1: unexpected object without an end, expected `}` at its end'],
    ['', '1:1: empty text, expected a value'],
    ["{'language': 1}", '1:2: unexpected `\'`, expected `"`'],
    ['{"language": "e\nn"}', '1:16: unexpected line end in a string, expected `\\n`'],
    ['{} // done', '1:4: unexpected comment, expected none, as JSON has no comments'],
  ])('JSON with a fault: %j', async (text, message) => {
    expect(await refused('presswright.config.json', text)).toEqual({
      code: 'CONFIGURATION_UNREADABLE',
      message: `presswright.config.json:${message}`,
    })
  })

  test.each([
    ['js', 'export default {\n  image: picture,\n}\n', ':2:10: picture is not defined'],
    ['ts', 'export default {\n  a: 1,\n  b 2\n}\n', ':3:4: Unexpected token, expected ","'],
    ['ts', 'export default {\n  image: picture,\n}\n', ':2: picture is not defined'],
    ['mjs', 'export const language = 1\n', ': no default export, expected `export default { … }`'],
    ['ts', 'export const language = 1\n', ': no default export, expected `export default { … }`'],
    ['mjs', 'export default () => ({})\n', ': unexpected default export (function), expected an object'],
    ['mjs', 'export default []\n', ': unexpected default export (array), expected an object'],
    [
      'mjs',
      'export default Promise.resolve({})\n',
      ': unexpected default export (promise), expected an object',
    ],
  ])('a module with a fault: .%s %j', async (extension, text, message) => {
    expect(await refused(`presswright.config.${extension}`, text)).toEqual({
      code: 'CONFIGURATION_UNREADABLE',
      message: `presswright.config.${extension}${message}`,
    })
  })

  test('a module that imports what is not there says so in one line', async () => {
    const { message } = await refused(
      'presswright.config.ts',
      'import x from "./nowhere.js"\nexport default x\n',
    )
    expect(message).toBe("presswright.config.ts:1: Cannot find module './nowhere.js'")
  })
})

describe('a configuration that breaks its schema', () => {
  test.each([
    [{ baseURL: 'https://a.example' }, 'unexpected key `/baseURL`, did you mean `baseUrl`?'],
    [{ lang: 'en' }, 'unexpected key `/lang`, did you mean `language`?'],
    [{ publisher: { nmae: 'A', name: 'A' } }, 'unexpected key `/publisher/nmae`, did you mean `name`?'],
    [{ license: 'https://a.example' }, 'unexpected key `/license`, did you mean `/rights/license`?'],
    [{ weather: 'fine' }, 'unexpected key `/weather`, which is not known'],
    [{ 'a/b': 1 }, 'unexpected key `/a~1b`, which is not known'],
    [{ publisher: {} }, 'missing `/publisher/name`, which `/publisher` needs'],
    [
      { formats: ['html', 'atom'], publisher: { name: 'The Gull' } },
      'missing `/baseUrl`, which `atom` in `/formats` needs',
    ],
    [
      { formats: ['rss', 'ninjs'] },
      'missing `/baseUrl`, which `ninjs` in `/formats` needs; missing `/publisher`, which `ninjs` in `/formats` needs',
    ],
    [
      { formats: ['nitf'] },
      'unexpected string `nitf` at `/formats/0`, expected `ninjs`, `jsonfeed`, `atom`, `rss`, `news-sitemap`, `opengraph`, `html` or `ndjson`',
    ],
    [[], 'unexpected array, expected an object'],
    [null, 'unexpected null, expected an object'],
    [{ publisher: 'The Post' }, 'unexpected string `The Post` at `/publisher`, expected an object'],
    [{ language: 7 }, 'unexpected number `7` at `/language`, expected a string that is not blank'],
    [
      { publisher: { name: ' ' } },
      'unexpected blank string at `/publisher/name`, expected a string that is not blank',
    ],
    [
      { rights: { isAccessibleForFree: 'no' } },
      'unexpected string `no` at `/rights/isAccessibleForFree`, expected a boolean',
    ],
    [
      { image: 'logo.png' },
      'unexpected string `logo.png` at `/image`, expected an absolute http or https address',
    ],
    [
      { image: 'ftp://a.example/x' },
      'unexpected string `ftp://a.example/x` at `/image`, expected an absolute http or https address',
    ],
    [
      { baseUrl: 'https://a.example/?q=' },
      'unexpected string `https://a.example/?q=` at `/baseUrl`, expected an absolute http or https address without `?` or `#`',
    ],
    [
      { language: 'English!' },
      'unexpected string `English!` at `/language`, expected a BCP 47 tag such as `en-GB`',
    ],
    [
      { timeZone: 'Europe/Berln' },
      'unexpected string `Europe/Berln` at `/timeZone`, expected an IANA zone such as `Europe/Berlin`',
    ],
    [
      { encoding: 'utf-9' },
      'unexpected string `utf-9` at `/encoding`, expected a WHATWG label such as `windows-1252`',
    ],
    [
      { sections: { '/politics': 'Politics' } },
      'unexpected key `/sections/~1politics`, expected a folder below the input folder, its parts joined by single `/`',
    ],
    [
      { sections: { politics: ['a'] } },
      'unexpected array at `/sections/politics`, expected a string that is not blank',
    ],
    [
      { readability: { threshold: 4 } },
      'unexpected number `4` at `/readability/threshold`, expected a share from 0 to 1',
    ],
    [
      { readability: { minWords: 2.5 } },
      'unexpected number `2.5` at `/readability/minWords`, expected a whole number of words, 0 or more',
    ],
  ])('%j', async (value, message) => {
    expect(await invalid(value)).toBe(message)
  })

  test('all that is wrong stands in one line', async () => {
    expect(
      await refused('presswright.config.json', '{"lang": "en", "image": 3, "timeZone": "Mars/North"}'),
    ).toEqual({
      code: 'CONFIGURATION_INVALID',
      message:
        'presswright.config.json: unexpected key `/lang`, did you mean `language`?; unexpected number `3` at `/image`, expected an absolute http or https address; unexpected string `Mars/North` at `/timeZone`, expected an IANA zone such as `Europe/Berlin`',
    })
  })
})

describe('the published schema', () => {
  const schema: SchemaObject = createRequire(import.meta.url)('presswright/schemas/configuration.schema.json')
  const properties: Readonly<Record<string, SchemaObject>> = schema.properties

  test('names the properties of the interface, and of each of its objects', () => {
    expect(Object.keys(properties).filter((name) => name !== '$schema')).toEqual(Object.keys(WHOLE))
    for (const name of ['publisher', 'archive', 'rights', 'readability'] as const) {
      expect(Object.keys(properties[name]?.properties)).toEqual(Object.keys(WHOLE[name]))
    }
  })

  test('describes every property, and closes every object but those of names', () => {
    const undescribed: string[] = []
    const look = (at: string, { properties: inner = {}, ...rest }: SchemaObject) => {
      if (typeof rest.description !== 'string') undescribed.push(at)
      if (
        rest.type === 'object' &&
        !['/sections', '/rules'].includes(at) &&
        rest.additionalProperties !== false
      )
        undescribed.push(`${at} is open`)
      for (const [name, value] of Object.entries<SchemaObject>(inner)) look(`${at}/${name}`, value)
    }
    look('', schema)
    expect(undescribed).toEqual([])
  })

  test('holds for any validator, not ours alone', () => {
    const ajv = new Ajv2020({ strict: true })
    formats.default(ajv)
    const check = ajv.compile(schema)
    expect(check(WHOLE)).toBe(true)
    expect(check({ ...WHOLE, image: 'picture.jpg' })).toBe(false)
    expect(schema.$id).toMatch(/\/schemas\/configuration\.schema\.json$/)
  })
})
