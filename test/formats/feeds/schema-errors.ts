import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const SCHEMAS = join(import.meta.dirname, '../schemas')

/**
 * Make a function that holds documents against a schema below `test/formats/schemas`, and tells what is wrong with each.
 *
 * @param name A file of RELAX NG, `.rng`, or of XML Schema, `.xsd`.
 */
export function schemaErrors(name: string): (xml: string) => string[] {
  xmlRegisterFsInputProviders()
  const url = join(SCHEMAS, name)
  const schema = XmlDocument.fromString(readFileSync(url, 'utf8'), { url })
  const validator = name.endsWith('.rng') ? RelaxNGValidator.fromDoc(schema) : XsdValidator.fromDoc(schema)
  return (xml) => {
    const document = XmlDocument.fromString(xml)
    try {
      validator.validate(document)
      return []
    } catch (error) {
      if (error instanceof XmlValidateError) return error.details.map(({ message }) => message.trim())
      throw error
    } finally {
      document.dispose()
    }
  }
}
