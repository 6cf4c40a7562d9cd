import {defineConfig, passthroughImageService} from 'astro/config'

export default defineConfig({
  site: 'https://hill-news.example',
  // The only picture is a drawing, and drawings are served as they are.
  image: {service: passthroughImageService()}
})
