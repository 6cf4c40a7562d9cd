import {holds} from './story-lines.ts'

holds('parts of a second', [
  [
    'The sprinter lost the title by a {tenth~fifth} of a second.',
    'خسرت العداءة اللقب بفارق جزء من {عشرة~مئة} من الثانية.',
    'האצנית איבדה את התואר ב{עשירית~חמישית} השנייה.'
  ],
  [
    'The shutter stays open for a {quarter~third} of a second.',
    'يبقى الغالق مفتوحاً {ربع~ثلث} ثانية.',
    'הצמצם נשאר פתוח {רבע~שליש} שנייה.'
  ],
  [
    'The {second~third} half of the season belongs to the hosts.',
    'النصف {الثاني~الثالث} من الموسم ملك لأصحاب الأرض.',
    'המחצית {השנייה~השלישית} של העונה שייכת למארחים.'
  ],
  [
    'In its {second~third} week half the shops were shut.',
    'في أسبوعه {الثاني~الثالث} ونصف المتاجر مغلق.',
    'בשבוע {השני~השלישי} מחצית החנויות היו סגורות.'
  ]
])

holds('one measure in two units', [
  ['Knead 1.{2~3} kilos of dough.', 'اعجنوا كيلو و{200~300} غرام من العجين.', 'לושו קילו ו-{200~300} גרם בצק.'],
  ['The ride takes {80~90} minutes.', 'تستغرق الرحلة ساعة و{20~30} دقيقة.', 'הנסיעה נמשכת שעה ו-{20~30} דקות.'],
  [
    'The opera lasts two hours and {ten~forty} minutes.',
    'تدوم الأوبرا {130~140} دقيقة.',
    'האופרה נמשכת שעתיים ו-{10~40} דקות.'
  ],
  [
    'He spent {a fortnight~ten days} at sea.',
    'أمضى {أسبوعين~عشرة أيام} في البحر.',
    'הוא בילה {שבועיים~עשרה ימים} בים.'
  ],
  [
    'The shop is open {24~23} hours a day, except on the {5th~6th} of June.',
    'المتجر مفتوح {24~23} ساعة في اليوم، إلا في {5~6} يونيو.',
    'החנות פתוחה {24~23} שעות ביממה, חוץ מה-{5~6} ביוני.'
  ]
])

holds('what is stated once for two figures', [
  [
    'The tank was built for four million litres and held {five~six}.',
    'بُني الخزان لأربعة ملايين لتر واستوعب {خمسة~ستة} ملايين.',
    'המכל נבנה לארבעה מיליון ליטר והכיל {חמישה~שישה}.'
  ],
  [
    'Prices rose by {6~7} percent this year and by half that last year.',
    'ارتفعت الأسعار {6~7} في المئة هذا العام وبنصف ذلك في العام الماضي.',
    'המחירים עלו ב-{6~7} אחוזים השנה וחצי מזה בשנה שעברה.'
  ]
])

holds('days, hours and decades of life', [
  [
    'The fair opens on the first weekend in {June~July}.',
    'يُفتتح المعرض في أول عطلة أسبوع من {يونيو~يوليو}.',
    'היריד נפתח בסוף השבוע הראשון של {יוני~יולי}.'
  ],
  [
    'The tax applies from {1 September~3 September}.',
    'تسري الضريبة اعتباراً من {أول~ثالث} سبتمبر.',
    'המס חל החל ב-{1~3} בספטמבר.'
  ],
  [
    'She has waited since {twenty~ten} past two.',
    'إنها تنتظر منذ الثانية و{الثلث~عشر دقائق}.',
    'היא ממתינה מאז שתיים ו{עשרים~עשרה}.'
  ],
  [
    'A man in his {seventies~sixties} found the purse.',
    'عثر رجل {سبعيني~ستيني} على المحفظة.',
    'גבר בשנות ה{שבעים~שישים} לחייו מצא את הארנק.'
  ],
  ['One of his two {2~3} deputies takes over.', 'يتولى المنصب أحد نائبيه {2~3}.', 'אחד משני סגניו {2~3} נכנס לתפקיד.']
])

holds(
  'what is no bound',
  [
    [
      'The price is double or even {triple~quadruple} that.',
      'يبلغ السعر ضعفي ذلك أو حتى {ثلاثة~أربعة} أضعافه.',
      'המחיר כפול או אפילו פי {שלושה~ארבעה}.'
    ],
    [
      'At night the mercury falls to {4~5} degrees.',
      'تنخفض الحرارة ليلاً حتى {4~5} درجات.',
      'בלילה תרד הטמפרטורה עד {4~5} מעלות.'
    ],
    ['She counted to {twenty~thirty}.', 'عدّت إلى {عشرين~ثلاثين}.', 'היא ספרה עד {עשרים~שלושים}.'],
    ['I had got as far as page {nine~seven}.', 'كنت قد وصلت إلى الصفحة {التاسعة~السابعة}.', 'הגעתי עד עמוד {תשע~שבע}.'],
    [
      'By eleven she had sewn {31~32} stitches.',
      'وحتى الحادية عشرة كانت قد خاطت {31~32} غرزة.',
      'עד אחת עשרה תפרה {31~32} תפרים.'
    ],
    [
      'The village lay under water for half a century, with its {12~13} houses.',
      'ظلت القرية تحت الماء نصف قرن بمنازلها الـ{12~13}.',
      'הכפר היה מתחת למים חצי מאה, על {12~13} בתיו.'
    ],
    [
      'A tanker came within {400~500} metres.',
      'اقتربت ناقلة إلى مسافة {400~500} متر.',
      'מכלית התקרבה עד {400~500} מטר.'
    ],
    [
      'The boat brings them tea every {half~quarter of an} hour.',
      'كان القارب يناولهم الشاي كل {نصف~ربع} ساعة.',
      'הסירה מגישה להם תה כל {חצי~רבע} שעה.'
    ]
  ],
  'hedges'
)

holds(
  'what still is a bound',
  [
    [
      'Rents rose by {up to 5~5} percent.',
      'ارتفعت الإيجارات {بما يصل إلى 5~5} في المئة.',
      'שכר הדירה עלה {בעד 5~ב-5} אחוזים.'
    ],
    ['{Less than a metre~A metre} of snow fell.', 'تساقط {أقل من متر~متر} من الثلج.', 'ירד {פחות ממטר~מטר} שלג.'],
    [
      'She is third among {under-12s~12-year-olds} in the region.',
      'هي ثالثة بين من هم {دون~في} الثانية عشرة في المنطقة.',
      'היא שלישית בין בנות {פחות מ-12~12} באזור.'
    ],
    [
      'He won by {less than a tenth~a tenth} of a second.',
      'فاز بفارق {أقل من جزء~جزء} من عشرة من الثانية.',
      'הוא ניצח בפער של {פחות מעשירית~עשירית} השנייה.'
    ]
  ],
  'hedges'
)
