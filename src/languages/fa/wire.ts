import {wireAgencies as agencies} from '../../world/agencies/fa.ts'
import {places, regions} from '../../world/places/fa.ts'
import type {WireWords} from '../wire.ts'
import {embargo} from './embargo.ts'
import {handling} from './handling.ts'

/** Names of months in the order of the year, each list from one country. */
const months = [
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'
].flatMap((row) => row.split(' ').map((name, at): [string, number] => [name, at + 1]))

export const wire: WireWords = {
  collective: ['خبرگزاری‌ها', 'خبرگزاریها', 'آژانس‌های خبری', 'آژانس‌ها', 'منابع خبری'],
  agencyWords: ['خبرگزاری', 'آژانس', 'آژانس خبری', 'آژانس خبررسانی'],
  sourceWords: ['منبع', 'منابع', 'به نقل از', 'با سپاس از'],
  joiners: ['و'],
  dateWords: ['تاریخ', 'مورخ'],
  slugWords: ['کلیدواژه', 'کد خبر'],
  bylineWords: ['نویسنده', 'نوشتهٔ', 'نوشته', 'گزارش از', 'از', 'خبرنگار'],
  months: Object.fromEntries(months),
  monthPrefixes: [],
  datePrepositions: ['در', 'روز', 'ماه', 'سال'],
  dateOrder: 'dmy',
  notPlaces: [
    'فوری',
    'اختصاصی',
    'خبر فوری',
    'تکمیلی',
    'تحلیل',
    'یادداشت',
    'حماس',
    'حزب‌الله',
    'ناتو',
    'طالبان',
    'ایرنا',
    'ایسنا'
  ],
  continues: (
    'به از در که این آن را با برای تا بر یا اما ولی اگر چون زیرا پیش بعد قبل بین میان روی زیر بالای کنار طی حدود ' +
    'بیش کمتر همه ' +
    'هیچ چند نیز هم هر یک حتی همچنین مثل مانند درباره علیه توسط بدون جز نه و می نمی دست آقای خانم دکتر مهندس سید ' +
    'آیت‌الله'
  ).split(' '),
  abbreviations: [],
  opens: (
    'به طبق بر او وی آنها آنان ایشان این آن همچنین در پیش پس دیروز امروز روز یک منبع منابع مقام مقام‌ها سخنگوی ' +
    'وزیر رئیس از با ' +
    'اما همزمان پلیس ارتش گزارش بنا'
  ).split(' '),
  quotes: ['«', '»'],
  inWord: {},
  punctuation: {',': '،', ';': '؛', '?': '؟'},
  embargo,
  handling,
  agencies,
  places,
  regions
}
