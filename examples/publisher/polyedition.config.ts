import {defineConfig} from 'polyedition/node'

/** Everything has a default; see the reference of the configuration. */
export default defineConfig({
  source: 'en',
  locales: ['en', 'ar', 'he']
})
