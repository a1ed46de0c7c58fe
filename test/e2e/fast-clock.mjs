// Preloaded before the bundle: its time runs faster, so that a minute of waiting costs a test half a second.
//   node --import ./test/e2e/fast-clock.mjs dist/action/index.js
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const factor = Number(process.env.PLIMSOLL_TEST_CLOCK ?? 1)
const { setTimeout: wait } = timers
const now = Date.now
const start = now()
const timeout = AbortSignal.timeout

timers.setTimeout = (milliseconds = 0, ...rest) => wait(milliseconds / factor, ...rest)
Date.now = () => start + (now() - start) * factor
AbortSignal.timeout = (milliseconds) => timeout(Math.ceil(milliseconds / factor))
syncBuiltinESMExports()
