import polyedition from 'polyedition/vite'
import {defineConfig} from 'vite'

export default defineConfig({
  plugins: [polyedition()]
})
