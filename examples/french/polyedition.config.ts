import {defineConfig} from 'polyedition/node'
import {fr} from './fr.ts'

export default defineConfig({source: 'en', locales: ['en', 'fr'], languages: [fr]})
