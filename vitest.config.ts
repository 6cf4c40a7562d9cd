import {defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    globalSetup: ['test/queue/cluster.ts'],
    // Every core: a test that starts commands of its own waits for them most of the time.
    maxWorkers: '100%',
    // No test may depend on how fast a machine is: the limits are there for what hangs, and not for what is slow. Who waits
    // in a test waits for an event, without a limit of its own.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    teardownTimeout: 600_000,
    // `.ci/run` reads the results from a file; people read them from the screen.
    ...(process.env.TEST_RESULTS ? {reporters: ['default', 'json'], outputFile: {json: process.env.TEST_RESULTS}} : {})
  }
})

export default config
