import type {SheetTitles} from '../language.ts'

export const sheet: SheetTitles = {
  article: ['artículo', 'noticia', 'nota'],
  locale: ['idioma', 'lengua', 'idioma de destino'],
  key: ['clave', 'identificador'],
  source: ['original', 'texto original', 'origen', 'texto de origen'],
  target: ['traducción', 'texto traducido', 'destino', 'texto de destino'],
  state: ['estado'],
  remark: ['observación', 'observaciones', 'comentario', 'comentarios']
}
