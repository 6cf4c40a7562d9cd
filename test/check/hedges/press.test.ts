import {holds} from '../figures/story-lines.ts'

holds(
  'hedges in the press of each language',
  [
    [
      'Prices rose by {well above~well below} 9 percent.',
      'ارتفعت الأسعار {بما يفوق~بما يقل عن} 9 في المئة.',
      'המחירים עלו ב{הרבה מעל~הרבה מתחת ל-} 9 אחוזים.'
    ],
    [
      'The town has {a little over~} 4,000 residents.',
      'يسكن البلدة {ما يربو على~} 4000 نسمة.',
      'בעיירה {קצת יותר מ-~}4,000 תושבים.'
    ],
    [
      'The town has {just short of~} 4,000 residents.',
      'يسكن البلدة {أقل بقليل من~} 4000 نسمة.',
      'בעיירה {מעט פחות מ-~}4,000 תושבים.'
    ],
    [
      'She earns {slightly under~} 700 dollars a month.',
      'تتقاضى {دون~} 700 دولار شهريا.',
      'היא משתכרת {מתחת ל-~}700 דולר בחודש.'
    ],
    [
      'The lake rose by {not more than~} 2 centimetres.',
      'ارتفع منسوب البحيرة {بما لا يزيد على~} سنتيمترين.',
      'מפלס האגם עלה ב{לא יותר מ-~}2 סנטימטרים.'
    ],
    [
      'He will serve {a minimum of~a maximum of} 15 years.',
      'سيقضي 15 سنة {كحد أدنى~كحد أقصى}.',
      'הוא ירצה 15 שנים {לפחות~לכל היותר}.'
    ],
    [
      'The convoy had {somewhere around~} 35 trucks.',
      'ضمت القافلة {حوالي~} 35 شاحنة.',
      'בשיירה היו {בסביבות~} 35 משאיות.'
    ],
    [
      'The bill was {more than~less than} twice what he expected.',
      'كانت الفاتورة {أكثر من~أقل من} ضعف ما توقعه.',
      'החשבון היה {יותר מ~פחות מ}כפול ממה שציפה.'
    ],
    [
      '{More than half~Less than half} of the shops reopened.',
      '{أكثر من نصف~أقل من نصف} المتاجر أعيد فتحها.',
      '{יותר ממחצית~פחות ממחצית} החנויות נפתחו מחדש.'
    ],
    [
      '{Nearly~More than} three-quarters of the crop was lost.',
      'تلف {نحو~أكثر من} ثلاثة أرباع المحصول.',
      '{כמעט~יותר מ} שלושה רבעים מהיבול אבדו.'
    ],
    [
      'Up to 4 billion euros, {at least~at most} 1 billion of it in grants, will flow.',
      'سيتدفق ما يصل إلى 4 مليارات يورو، منها مليار {على الأقل~على الأكثر} منح.',
      'עד 4 מיליארד אירו, {לפחות~לכל היותר} מיליארד מהם במענקים, יועברו.'
    ],
    [
      'The suspect, aged {about~} 30, fled.',
      'فر المشتبه به البالغ من العمر {نحو~} 30 عاما.',
      'החשוד, {כבן~בן} 30, נמלט.'
    ],
    ['He is {over~under} 60.', 'عمره {فوق~دون} الستين.', 'הוא בן {יותר מ-~פחות מ-}60.'],
    [
      'Speeds {exceeding~below} 140 kilometres per hour were recorded.',
      'سُجلت سرعات {تتجاوز~تقل عن} 140 كيلومترا في الساعة.',
      'נמדדו מהירויות {העולות על~נמוכות מ-} 140 קמ"ש.'
    ],
    [
      'The wait may {exceed~be} six months.',
      'قد {تتجاوز مدة الانتظار~تكون مدة الانتظار} ستة أشهر.',
      'ההמתנה עלולה {לעלות על~להיות} שישה חודשים.'
    ],
    [
      'Losses could {surpass~be} 2 billion dollars.',
      'قد {تتخطى الخسائر~تكون الخسائر} ملياري دولار.',
      'ההפסדים עלולים {לחצות את~להיות} 2 מיליארד הדולר.'
    ],
    [
      'The war has lasted {well over~} four years.',
      'دامت الحرب {أكثر من~} أربع سنوات.',
      'המלחמה נמשכת {הרבה יותר מ~}ארבע שנים.'
    ],
    [
      '{Barely~} 12 of the 80 seats were taken; {at least~at most} 5 were empty.',
      '{بالكاد~} 12 من أصل 80 مقعدا شُغلت، و5 {على الأقل~على الأكثر} فارغة.',
      '{בקושי~} 12 מתוך 80 מושבים נתפסו; {לפחות~לכל היותר} 5 היו ריקים.'
    ]
  ],
  'hedges'
)
