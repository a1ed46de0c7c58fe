/** The name of a file without its folder. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What stands behind the last dot of a file's name, in lower case; empty where there is none. */
export function extensionOf(path: string): string {
  const name = baseName(path)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** In the folder where GitHub looks for workflows, of whatever repository below. */
export function isWorkflowPath(path: string): boolean {
  const name = baseName(path)
  return `/${path}`.endsWith(`/.github/workflows/${name}`) && ['.yml', '.yaml'].some((end) => name.endsWith(end) && name !== end)
}

export const isActionPath = (path: string): boolean => ['action.yml', 'action.yaml'].includes(baseName(path))
