import {defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Two cores serve most machines on which this runs; a browser test may wait for its browser to unpack.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // `.ci/run` reads the results from a file; people read them from the screen.
    ...(process.env.TEST_RESULTS ? {reporters: ['default', 'json'], outputFile: {json: process.env.TEST_RESULTS}} : {})
  }
})

export default config
