import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import type { OcflCode } from './codes.js'
import { walkFolder } from './walk-folder.js'

/** Report links, and what is neither file nor folder, anywhere below a folder whose files are not of concern. */
export async function checkLinks(folder: Folder, path: string, report: Report<OcflCode>): Promise<void> {
  for await (const { path: at, kind } of walkFolder(folder, path, report)) {
    if (kind === 'link') report('E090', at, 'Unexpected link')
    if (kind === 'other') report('E089', at, 'Neither file nor folder')
  }
}
