import type { Folder } from '../../model/ports.js'
import type { Report } from '../finding-list.js'
import { joinPath } from '../join-path.js'
import { shown } from '../shown.js'
import { attempt } from './attempt.js'
import { checkLinks } from './check-links.js'
import type { OcflCode } from './codes.js'
import { isRegisteredName } from './is-registered-name.js'

/**
 * Check the `extensions` folder of an object or of a storage root.
 *
 * @param codes Of a file among the folders, and of a folder that has not the name of a registered extension.
 */
export async function checkExtensions(
  folder: Folder,
  path: string,
  codes: { readonly file: OcflCode; readonly name: OcflCode },
  report: Report<OcflCode>,
): Promise<void> {
  for (const { name, kind } of (await attempt(path, report, () => folder.list(path))) ?? []) {
    const at = joinPath(path, name)
    if (kind === 'link') report('E090', at, 'Unexpected link')
    else if (kind !== 'folder') report(codes.file, at, `Unexpected ${kind} ${shown(name)}`)
    else {
      if (!isRegisteredName(name)) report(codes.name, at, `Unexpected folder ${shown(name)}`)
      await checkLinks(folder, at, report)
    }
  }
}
