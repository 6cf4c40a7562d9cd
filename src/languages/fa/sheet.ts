import type {SheetTitles} from '../language.ts'

export const sheet: SheetTitles = {
  article: ['مطلب', 'مقاله', 'خبر'],
  locale: ['زبان', 'زبان مقصد'],
  key: ['کلید', 'شناسه'],
  source: ['متن مبدأ', 'متن اصلی', 'مبدأ', 'متن مبدا'],
  target: ['ترجمه', 'متن ترجمه', 'مقصد'],
  state: ['وضعیت'],
  remark: ['یادداشت', 'توضیح', 'ملاحظه']
}
