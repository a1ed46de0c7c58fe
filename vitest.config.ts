import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads',
    // All of them, where one is kept free otherwise: of two that is half of the machine.
    maxWorkers: '100%',
    // Files share the modules that they load: loading them for each anew took a third of the time.
    isolate: false,
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
})
