/** Join a folder's path and a name below it; the empty path is the folder that all paths start from. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : name === '' ? folder : `${folder}/${name}`
}
