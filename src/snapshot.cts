// `node --build-snapshot` reads one file of CommonJS.
const v8: typeof import('node:v8') = require('node:v8')
const program: typeof import('./commands/snapshot-program.ts') = require('./commands/snapshot-program.js')

void program.warmUp()
v8.startupSnapshot.setDeserializeMainFunction(program.start)
