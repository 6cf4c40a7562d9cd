import {holds} from '../figures/story-lines.ts'

holds(
  'bounds in all their forms',
  [
    [
      'The lorry carried {no fewer than~no more than} 26 crates of tea.',
      'حملت الشاحنة 26 صندوقا من الشاي {بأقل تقدير~بأقصى تقدير}.',
      'המשאית נשאה 26 ארגזים של תה, {לא פחות~לא יותר}.'
    ],
    [
      'The tank will last nine weeks, {no more~no less}.',
      'سيكفي الخزان تسعة أسابيع، {لا أكثر~لا أقل}.',
      'המכל יספיק לתשעה שבועות, {לא יותר~לא פחות}.'
    ],
    [
      'The hall does not go beyond {85~58} seats.',
      'لا تتعدى سعة القاعة {85~58} مقعدا.',
      'מספר המושבים באולם אינו עולה על {85~58}.'
    ],
    [
      'The temperature {tops~falls below} 41 degrees here.',
      '{تتجاوز الحرارة هنا~تقل الحرارة هنا عن} 41 درجة.',
      'הטמפרטורה כאן {עוברת את~יורדת מתחת ל-}41 מעלות.'
    ],
    [
      'Attendance {barely reached~exceeded} 62 percent.',
      '{لم تكد نسبة الحضور تبلغ~تجاوزت نسبة الحضور} 62 في المئة.',
      'שיעור הנוכחות {בקושי הגיע ל-~עלה על }62 אחוז.'
    ]
  ],
  'hedges'
)

holds(
  'two hedges of one figure',
  [
    ['Only {some~} 640 litres were left.', 'لم يبق سوى {نحو~} 640 لترا.', 'נותרו רק {כ-~}640 ליטרים.'],
    [
      'A nurse walks {about~} 14 kilometres a day on average.',
      'تمشي الممرضة في المتوسط {زهاء~} 14 كيلومترا في اليوم.',
      'אחות הולכת בממוצע {כ-~}14 קילומטרים ביום.'
    ]
  ],
  'hedges'
)

holds(
  'a verb with a long subject',
  [
    [
      'In its first winter the museum sold {no more than~no fewer than} 730 tickets.',
      '{ولم تتجاوز~ولم تقل} مبيعات المتحف في شتائه الأول {~عن }730 تذكرة.',
      'בחורף הראשון מכר המוזיאון {לא יותר מ-~לא פחות מ-}730 כרטיסים.'
    ]
  ],
  'hedges'
)

// The slip is in the figure: the clean lines are the test.
holds(
  'what looks like a hedge or a swap and is none',
  [
    [
      'Lebanon edges Cyprus {4-3~4-2} in extra time.',
      'لبنان يتخطى قبرص {4-3~4-2} في الوقت الإضافي.',
      'לבנון גברה על קפריסין {4-3~4-2} בהארכה.'
    ],
    [
      'Over three seasons the team tagged {57~75} storks.',
      'على مدى ثلاثة مواسم، وضع الفريق علامات على {57~75} لقلقا.',
      'במשך שלוש עונות סימן הצוות {57~75} חסידות.'
    ],
    [
      'The spill, put at 3.6 million cubic metres, was seen by Tomas Berg, who has watched the river for {30~13} years.',
      'وشاهد توماس بيرغ، الذي يراقب النهر منذ {30~13} عاما، التسرب المقدر بـ3.6 مليون متر مكعب.',
      'טומס ברג, שצופה בנהר {30~13} שנה, ראה את הדליפה, המוערכת ב-3.6 מיליון מטרים מעוקבים.'
    ],
    [
      'Some {41,000~14,000} people watched the final of the Four Rivers Shield.',
      'تابع نهائي درع الأنهار الأربعة نحو {41~14} ألف شخص.',
      'בגמר מגן ארבעת הנהרות צפו כ-{41~14} אלף איש.'
    ],
    [
      'It was the wettest in April since at least {1981~1918}.',
      'كان الأشد مطرا في نيسان منذ {1981~1918} على الأقل.',
      'הוא היה הגשום ביותר באפריל לפחות מאז {1981~1918}.'
    ],
    [
      'The jury needed less than an hour, and the vote was {six~five} to one.',
      'احتاجت اللجنة إلى أقل من ساعة، وانتهى التصويت ب{ستة~خمسة} أصوات مقابل صوت واحد.',
      'לוועדה הספיקו פחות משעה, וההצבעה הסתיימה {שישה~חמישה} נגד אחד.'
    ]
  ],
  'hedges'
)
