import {defineConfig, type ViteUserConfig} from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two cores serve most machines on which this runs; a browser test may wait for its browser to unpack.
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})

export default config
