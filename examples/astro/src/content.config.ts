import {defineCollection} from 'astro:content'
import {editionsLoader} from 'polyedition/astro'

export const collections = {
  editions: defineCollection({loader: editionsLoader()})
}
