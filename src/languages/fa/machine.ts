import type {MachineTalk} from '../../world/machines/machine-talk.ts'

export const machine: MachineTalk = {
  translation: ['ترجمه', 'متن ترجمه'],
  translating: ['ترجم', 'مترجم'],
  notes: ['یادداشت', 'نکته', 'توضیح', 'یادداشت مترجم'],
  refusals: ['به عنوان یک مدل', 'به‌عنوان یک مدل', 'نمی‌توانم ترجمه', 'متأسفم، نمی‌توانم', 'متاسفم، نمی‌توانم'],
  offers: ['آیا می‌خواهید', 'اگر سؤال', 'اگر سوال', 'امیدوارم این']
}
