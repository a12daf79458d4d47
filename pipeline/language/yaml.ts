import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/**
 * Give the package that reads YAML. Most texts hold none, and its many files take longer to load than a short article to
 * read, so it is loaded when first asked for.
 */
export function yaml(): typeof import('yaml') {
  return load('yaml')
}
