/**
 * Outputs of well-known actions that hold text of a pull request: names of its files, of its branch, its title. By each action's own
 * documentation.
 */
const outputs: ReadonlyMap<string, RegExp> = new Map([
  ['tj-actions/changed-files', /_files$|^all_old_new_renamed_files$|_keys$/],
  ['tj-actions/verify-changed-files', /^changed_files$/],
  ['tj-actions/branch-names', /branch|ref/],
  ['jitterbit/get-changed-files', /./],
  ['trilom/file-changes-action', /^files/],
  ['dorny/paths-filter', /_files$/],
  ['ahmadnassri/action-changed-files', /^(?:files|json)/],
  ['xt0rted/pull-request-comment-branch', /^head_ref$/],
  ['alessbell/pull-request-comment-branch', /^head_ref$/],
  ['8bitjonny/gh-get-current-pr', /title|body|head_ref/],
  ['potiuk/get-workflow-origin', /branch/i],
  ['khan/pull-request-comment-trigger', /^comment_body$/],
  ['eficode/resolve-pr-refs', /^head_ref$/],
])

/** Where the text of an action's output comes from, if a stranger writes it. */
export const untrustedOutput = (action: string, output: string): string | null =>
  outputs.get(action)?.test(output) ? `${action}, output ${output}` : null
