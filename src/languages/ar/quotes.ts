import type {QuoteData} from '../attribution.ts'

export const quotes: QuoteData = {
  setOffNames: true,
  namedThings: (
    'منظمة نقابة شركة مؤسسة جمعية حزب حركة لدى بنك مصرف رواية فيلم كتاب مسرحية معرض برنامج تطبيق مقهى مطعم ' +
    'نادي فريق ' +
    'فرقة مشروع سلسلة مسلسل حملة عملية عاصفة سفينة ناقلة مركبة مسبار قمر جائزة مهرجان مجموعة ماركة هاتف ' +
    'سيارة لعبة أغنية ' +
    'ألبوم قصيدة لوحة ديوان مبادرة تحالف كتائب لواء محل متجر سوق مدرسة دار منتجع فندق قرية حي ملعب'
  ).split(' '),
  double: '"“”„‟″«»',
  single: "'‘’‚‛‹›`",
  // Arabic is typed with ” and “ either way round, so only guillemets and „ show which end they are.
  opens: '«„',
  closes: '»',
  inWords: [/(?<=\p{Script=Latin})['’‘`](?=\p{Script=Latin})/gu, /(?<=[ء-ي])['’‘`](?=[ء-ي])/g],
  wordEnds: [/(?<=\p{Script=Latin})['’](?!\p{L})/gu],
  // و and the one-letter prepositions are joined to the mark, often with a tatweel: بـ"الكارثة".
  prefix: /(?<![ء-ي])(?:[وف][بلك]?|[بلك]|لل|و?ال)ـ?$/
}
