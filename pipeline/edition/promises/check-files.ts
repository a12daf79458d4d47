import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import type { FilesRead } from './catalogue-read.js'
import type { PromiseCode } from './codes.js'

/** Hold the files in a folder that no version keeps against what the index says of them. */
export async function checkFiles(
  folder: Folder,
  at: string,
  files: FilesRead,
  deep: boolean,
  report: Report<PromiseCode>,
): Promise<void> {
  for (const [name, entry] of files) {
    const path = `${at}/${name}`
    const size = await folder.size(path)
    if (size === undefined) report('P018', path, 'A file that is not there')
    else if (size !== entry.size)
      report('P002', path, `${size} bytes, where \`index.json\` says ${entry.size}`)
    const digests = deep ? await folder.digests(path, ['sha512']) : undefined
    const sha512 = digests?.get('sha512')
    if (sha512 !== undefined && entry.integrity !== `sha512-${Buffer.from(sha512, 'hex').toString('base64')}`)
      report('P003', path, 'Another digest than in `index.json`')
  }
}
