import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  setOffNames: true,
  namedThings: (
    'سازمان انجمن شرکت بنیاد حزب جنبش بانک کتاب رمان فیلم نمایش نمایشگاه برنامه اپلیکیشن رستوران باشگاه گروه ' +
    'پروژه شبکه ' +
    'سریال عملیات طوفان کشتی فضاپیما ماهواره جایزه جشنواره برند مدل بازی ترانه آهنگ آلبوم طرح ائتلاف گردان ' +
    'فروشگاه بازار ' +
    'مرکز بیمارستان هتل روستای محله ورزشگاه سایت وبسایت روزنامه نام به‌نام'
  ).split(' '),
  double: '"“”„‟«»',
  single: "'‘’‚‛‹›",
  opens: '„‚«‹',
  closes: '»›',
  inWords: [/(?<=\p{Script=Latin})['’‘`](?=\p{Script=Latin})/gu, /(?<=\d)['’"″](?=[\s\d.,،]|$)/g],
  wordEnds: [/(?<=\p{Script=Latin})['’](?!\p{L})/gu]
}
