// `node --build-snapshot` reads one file of CommonJS.
const v8: typeof import('node:v8') = require('node:v8')
const program: typeof import('./commands/snapshot-program.ts') = require('./commands/snapshot-program.js')

/** The bundler's table of what each module runs once (webpack, "Module Variables"): all have run, and what a snapshot holds is read at each start. */
declare const __webpack_modules__: Record<string, unknown>

void program.warmUp().then(() => {
  for (const id of Object.keys(__webpack_modules__)) delete __webpack_modules__[id]
})
v8.startupSnapshot.setDeserializeMainFunction(program.start)
