import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Whole runs of programs come first: they take longest, and a process starts others sooner while it is small itself. */
class RunsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const areRuns = ({ moduleId }: TestSpecification) => /\/test\/(?:e2e|git|commands)\//.test(moduleId)
    return [...sorted.filter(areRuns), ...sorted.filter((file) => !areRuns(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Not threads: of one process with the memory of all, each start of a program took several times as long.
    pool: 'forks',
    // As many as there are cores, where one is kept free otherwise: of two that is half of the machine.
    maxWorkers: '100%',
    // Files share the modules that they load: loading them for each anew took a third of the time.
    isolate: false,
    // Of one file: as others run beside it, more would only make each slower.
    maxConcurrency: 3,
    sequence: { sequencer: RunsFirst },
    globalSetup: ['test/run-folder.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
})
