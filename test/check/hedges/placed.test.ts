import {holds} from '../figures/story-lines.ts'

holds(
  'hedges away from their figures, around them and between two',
  [
    [
      'The length of the line exceeds {ninety~seventy} kilometres.',
      'يتجاوز طول الخط {تسعين~سبعين} كيلومترا.',
      'אורך הקו עולה על {תשעים~שבעים} קילומטר.'
    ],
    [
      'The number of victims is {no less than~} 45.',
      'لا يقل {عدد الضحايا عن~الضحايا: } 45.',
      'מספר הקורבנות אינו {פחות מ-~}45.'
    ],
    [
      'The youngest is {less than~more than} 9 years old.',
      '{يقل عمر الأصغر عن~يزيد عمر الأصغر على} 9 سنوات.',
      'הצעיר ביותר הוא {פחות מ-~יותר מ-}9 שנים.'
    ],
    [
      'Eighty houses {at least~} in four villages were lost.',
      'دُمر ثمانون منزلا {على الأقل~} في أربع قرى.',
      'שמונים בתים {לפחות~} בארבעה כפרים אבדו.'
    ],
    [
      'The fine is capped at 500 euros, and {at least~at most} 90 people have paid.',
      'سقف الغرامة 500 يورو، ودفعها {ما لا يقل عن~ما لا يزيد على} 90 شخصا.',
      'הקנס מוגבל ל-500 אירו, ו{לפחות~לכל היותר} 90 איש שילמו.'
    ],
    [
      'Nine boys and {more than~fewer than} 20 girls enrolled.',
      'التحق تسعة صبيان و{أكثر من~أقل من} 20 فتاة.',
      'תשעה בנים ו{יותר מ-~פחות מ-}20 בנות נרשמו.'
    ],
    [
      'The reserves touched {almost~} 70 billion dollars.',
      'بلغ الاحتياطي {ما يقرب من~} 70 مليار دولار.',
      'היתרות הגיעו ל{כמעט~} 70 מיליארד דולר.'
    ],
    ['He waited {nearly~} two hours.', 'انتظر {قرابة~} ساعتين.', 'הוא חיכה {כמעט~} שעתיים.'],
    ['It took 18 {plus~} hours.', 'استغرق الأمر {أكثر من~} 18 ساعة.', 'זה ארך 18 {ומשהו~} שעות.']
  ],
  'hedges'
)
