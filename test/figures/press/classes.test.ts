import {press} from './lines.ts'

press(
  'stages of a cup',
  `
They lost in the {last 16~quarter-finals}. | خسروا في {دور الـ16~ربع النهائي}. | הם הפסידו ב{שמינית הגמר~רבע הגמר}.
They lost in the {round of 16~semi-finals}. | خسروا في {ثمن النهائي~نصف النهائي}. | הם הפסידו ב{שמינית הגמר~חצי הגמר}.
They reached the {last eight~last 16}. | بلغوا {دور الثمانية~دور الستة عشر}. | הם העפילו ל{רבע הגמר~שמינית הגמר}.
They reached the {quarter-finals~semi-finals}. | بلغوا {ربع النهائي~نصف النهائي}. | הם העפילו ל{רבע הגמר~חצי הגמר}.
They meet in the {semi-final~quarter-final} on 3 May. | يلتقيان في {نصف النهائي~ربع النهائي} يوم 3 مايو. | הן ייפגשו ב{חצי הגמר~רבע הגמר} ב-3 במאי.
They meet in the {last four~last eight}. | يلتقيان في {دور الأربعة~دور الثمانية}. | הן ייפגשו ב{חצי הגמר~רבע הגמר}.
The {round of 32~last 16} begins on 3 May. | ينطلق {دور الـ32~دور الـ16} في 3 مايو. | שלב {32 האחרונות~16 האחרונות} ייפתח ב-3 במאי.
Seven teams are in the {round of 16~round of 32}. | سبعة فرق في {الدور ثمن النهائي~دور الـ32}. | שבע קבוצות ב{שלב 16 האחרונות~שלב 32 האחרונות}.
The {quarterfinal~semifinal} ended 2-1. | انتهت مباراة {الدور ربع النهائي~الدور نصف النهائي} 2-1. | {רבע הגמר~חצי הגמר} הסתיים ב-2:1.
It won both quarter-finals 3-1. | فاز في مباراتي ربع النهائي 3-1. | היא ניצחה 3:1 בשני רבעי הגמר.
`
)

press(
  'groups by letter',
  `
England lead Group D with six points. | تتصدر إنجلترا المجموعة الرابعة بست نقاط. | אנגליה מובילה את בית ד' עם שש נקודות.
Morocco are in Group F. | المغرب في المجموعة السادسة. | מרוקו בבית ו'.
Group A plays on 3 May. | تلعب المجموعة الأولى في 3 مايو. | בית א' משחק ב-3 במאי.
The Group B match ended 2-0. | انتهت مباراة المجموعة الثانية 2-0. | המשחק בבית ב' הסתיים 2:0.
The club plays in Division One. | يلعب النادي في الدرجة الأولى. | המועדון משחק בליגה א'.
Section C has 12 seats. | في القسم الثالث 12 مقعدا. | באגף ג' 12 מושבים.
Section B of the report | القسم باء من التقرير | חלק ב' של הדוח
Gate C is shut. | البوابة الثالثة مغلقة. | שער ג' סגור.
Area C of the West Bank | المنطقة ج في الضفة الغربية | שטח C בגדה המערבית
`
)

press(
  'days named shortly',
  `
The vote is at noon on Friday. | التصويت ظهر الجمعة. | ההצבעה תיערך בשישי בצהריים.
The siege ended on Friday at noon. | انتهى الحصار ظهر يوم الجمعة. | המצור הסתיים ביום שישי בצהריים.
The blast came on the night between Friday and Saturday. | وقع الانفجار ليل الجمعة السبت. | הפיצוץ אירע בלילה שבין שישי לשבת.
The deadline is Wednesday evening. | تنتهي المهلة مساء الأربعاء. | המועד האחרון: עד רביעי בערב.
The deadline is {Wednesday~Tuesday} evening. | تنتهي المهلة مساء {الأربعاء~الثلاثاء}. | המועד האחרון הוא ב{רביעי~שלישי} בערב.
They met on Thursday night. | اجتمعوا ليل الخميس. | הם נפגשו בחמישי בלילה.
The rally is on {Sunday~Monday} morning. | التجمع صباح {الأحد~الاثنين}. | העצרת תיערך ב{ראשון~שני} בבוקר.
There is no difference between the two. | لا فرق بين الاثنين. | אין הבדל בין השניים.
He met them on Monday. | التقاهم الاثنين. | הוא פגש אותם ביום שני.
He met them {Monday~Tuesday}. | التقى بهم {الاثنين~الثلاثاء}. | הוא פגש אותם ביום {שני~שלישי}.
In the fourth week, on the second day, it rained. | في الأسبوع الرابع، في اليوم الثاني، هطل المطر. | בשבוע הרביעי, ביום השני, ירד גשם.
For a third straight day, protesters marched. | لليوم الثالث على التوالي خرج المحتجون. | זה היום השלישי ברציפות צעדו המפגינים.
from Sunday to Thursday | من الأحد إلى الخميس | מראשון עד חמישי
between Tuesday and Thursday | بين الثلاثاء والخميس | בין שלישי לחמישי
Thursday night into Friday | ليل الخميس الجمعة | בלילה שבין חמישי לשישי
`
)

press(
  'days from the day of publication',
  `
The minister resigned on Tuesday. | استقال الوزير اليوم. | השר התפטר היום.
The minister resigned on Tuesday. | استقال الوزير أمس. | השר התפטר אתמול.
The vote is on Thursday. | التصويت غدا. | ההצבעה תיערך מחר.
The minister resigned on Monday night. | استقال الوزير مساء أمس. | השר התפטר אמש.
He will speak on Sunday evening. | سيتحدث هذا المساء. | הוא ידבר הערב.
The fire broke out on Wednesday morning. | اندلع الحريق صباح اليوم. | השריפה פרצה הבוקר.
He said on Friday he would not run. | قال أمس الجمعة إنه لن يترشح. | הוא אמר אתמול (שישי) שלא יתמודד.
He said yesterday he would not run. | قال أمس إنه لن يترشح. | הוא אמר אתמול שלא יתמודד.
He said yesterday he would not run. | قال الثلاثاء إنه لن يترشح. | הוא אמר ביום שלישי שלא יתמודד.
He will appear in court tomorrow. | سيمثل أمام المحكمة الأربعاء. | הוא יובא לבית המשפט ביום רביעי.
Talks began on Monday and ended on Tuesday. | بدأت المحادثات أمس وانتهت اليوم. | השיחות החלו אתמול והסתיימו היום.
He arrived on Thursday night. | وصل الليلة الماضية. | הוא הגיע הלילה.
`
)

press(
  'units that are figures',
  `
Five were killed within {24~48} hours. | قُتل خمسة خلال {24~48} ساعة. | חמישה נהרגו בתוך {יממה~יומיים}.
It lasted 24 hours. | استمر يوما كاملا. | זה נמשך יממה.
It lasted {48~72} hours. | استمر {48~72} ساعة. | זה נמשך {שתי יממות~שלוש יממות}.
It lasted a decade. | استمر عقدا. | זה נמשך עשור.
It lasted 10 years. | استمر عقدا كاملا. | זה נמשך עשור.
It lasted {two decades~three decades}. | استمر {عقدين~ثلاثة عقود}. | זה נמשך {20 שנה~30 שנה}.
They stayed for {a fortnight~a week}. | مكثوا {أسبوعين~ثلاثة أسابيع}. | הם נשארו {שבועיים~שלושה שבועות}.
They stayed for {two weeks~three weeks}. | مكثوا {أسبوعين~ثلاثة أسابيع}. | הם נשארו {שבועיים~שלושה שבועות}.
Half a dozen men came. | جاء ستة رجال. | שישה גברים באו.
Half a dozen men came. | جاء نصف دزينة من الرجال. | חצי תריסר גברים באו.
A score of men came. | جاء عشرون رجلا. | עשרים גברים באו.
It was a decade of war. | كانت حقبة من الحرب. | זה היה עשור של מלחמה.
It began {a quarter of an hour~half an hour} later. | بدأ بعد {ربع ساعة~نصف ساعة}. | זה התחיל {רבע שעה~חצי שעה} אחר כך.
It began {15~25} minutes later. | بدأ بعد {ربع ساعة~نصف ساعة}. | זה התחיל {רבע שעה~חצי שעה} אחר כך.
It lasted {90~80} minutes. | استمر {ساعة ونصف الساعة~ساعتين}. | זה נמשך {שעה וחצי~שעתיים}.
It lasted {an hour and a half~two hours}. | استمر {90~80} دقيقة. | זה נמשך {שעה וחצי~שעתיים}.
It lasted {three quarters of an hour~half an hour}. | استمر {45~30} دقيقة. | זה נמשך {שלושת רבעי שעה~חצי שעה}.
It lasted {a year and a half~two years}. | استمر {18~24} شهرا. | זה נמשך {שנה וחצי~שנתיים}.
It came {half a century~a century} later. | جاء بعد {نصف قرن~قرن}. | זה בא {חצי מאה~מאה} אחר כך.
`
)

press(
  'degrees below zero',
  `
It will be {between minus six and minus nine~between six and nine} degrees. | ستكون الحرارة {بين ست درجات وتسع تحت الصفر~بين ست درجات وتسع}. | תהיה {בין שש לתשע מעלות מתחת לאפס~בין שש לתשע מעלות}.
It will be between minus {5~6} and minus 10 degrees. | ستكون بين {5~6} و10 درجات تحت الصفر. | תהיה בין {5~6} ל-10 מעלות מתחת לאפס.
It fell to {six~seven} to nine degrees below zero. | هبطت حتى {6~7} إلى 9 درجات تحت الصفر. | היא ירדה ל-{6~7} עד 9 מעלות מתחת לאפס.
between minus 3 and plus 4 degrees | بين 3 درجات تحت الصفر و4 درجات فوق الصفر | בין 3 מעלות מתחת לאפס ל-4 מעלות מעל לאפס
`
)

press(
  'names that hold a numeral',
  `
The rocket hit Be'er Sheva. | سقط الصاروخ في بئر السبع. | הרקטה פגעה בבאר שבע.
He said so to Channel 12. | قال ذلك للقناة 12. | הוא אמר זאת לערוץ 12.
The N12 site said so. | قال ذلك موقع إن 12. | אתר N12 דיווח על כך.
Kan 11 said so. | قالت ذلك قناة كان 11. | כאן 11 דיווחה על כך.
The cliffs of the Seven Sisters | منحدرات الأخوات السبع | מצוקי שבע האחיות
A rocket fell near Kiryat Shmona. | سقط صاروخ قرب كريات شمونة. | רקטה נפלה ליד קריית שמונה.
The ship sailed from Ras al-Khaimah. | أبحرت السفينة من رأس الخيمة. | הספינה הפליגה מראס אל-ח'ימה.
They stayed at the Four Seasons. | أقاموا في فندق فور سيزونز. | הם התאכסנו בארבע העונות.
They stayed at the Four Seasons hotel. | أقاموا في فندق الفصول الأربعة. | הם התאכסנו במלון פור סיזנס.
The series Bab al-Hara | مسلسل باب الحارة | הסדרה באב אל-חארה
the Dodecanese islands | جزر الاثني عشر | האיים הדודקאנסיים
the Seven Seas | البحار السبعة | שבעת הימים
the Five Eyes alliance | تحالف العيون الخمس | ברית חמש העיניים
Downing Street said so. | قال ذلك داونينغ ستريت. | דאונינג סטריט אמר זאת.
the Big Ben clock | ساعة بيغ بن | שעון ביג בן
Channel 4 News | القناة الرابعة | ערוץ 4
`
)

press(
  'ranks among several',
  `
He was the {fourth~fifth} of seven children. | كان {الرابع~الخامس} بين سبعة أبناء. | הוא היה {הרביעי~החמישי} מבין שבעה ילדים.
She is the {third~fourth} of five sisters. | هي {الثالثة~الرابعة} من بين خمس شقيقات. | היא {השלישית~הרביעית} מבין חמש אחיות.
He was one of the {seven~eight}. | كان أحد {السبعة~الثمانية}. | הוא היה אחד {מהשבעה~מהשמונה}.
{A third~A quarter} of them fled. | فرّ {ثلثهم~ربعهم}. | {שליש~רבע} מהם ברחו.
It is the third of the month. | إنه الثالث من الشهر. | זה השלישי בחודש.
the fourth of ten counts | التهمة الرابعة من عشر تهم | הסעיף הרביעי מתוך עשרה
the second of three rounds | الجولة الثانية من ثلاث جولات | הסבב השני מתוך שלושה
a fifth of the 20 seats | خُمس المقاعد العشرين | חמישית מ-20 המושבים
He is the fifth of the nine to die. | هو الخامس من التسعة الذي يموت. | הוא החמישי מבין התשעה שמת.
`
)

press(
  'duals behind a preposition',
  `
He served {two~three} terms. | شغل المنصب {لولايتين~لثلاث ولايات}. | הוא כיהן {שתי~שלוש} קדנציות.
It was held in {two~three} stages. | جرى {بمرحلتين~بثلاث مراحل}. | זה נערך ב{שני~שלושה} שלבים.
He was banned for {two~three} matches. | أوقف {لمباراتين~لثلاث مباريات}. | הוא הושעה ל{שני~שלושה} משחקים.
It has {two~three} rounds. | يتألف {من جولتين~من ثلاث جولات}. | יש בו {שני~שלושה} סבבים.
He waited for {two~three} months. | انتظر {شهرين~ثلاثة أشهر}. | הוא חיכה {חודשיים~שלושה חודשים}.
He won {two~three} times. | فاز {مرتين~ثلاث مرات}. | הוא ניצח {פעמיים~שלוש פעמים}.
He won {twice~three times}. | فاز {مرتين~ثلاث مرات}. | הוא ניצח {פעמיים~שלוש פעמים}.
It costs {two~three} points. | تكلف {نقطتين~ثلاث نقاط}. | זה עולה {שתי~שלוש} נקודות.
It fell by {two~three} seats. | تراجع {بمقعدين~بثلاثة مقاعد}. | הוא איבד {שני~שלושה} מושבים.
He met {two~three} ministers. | التقى {بوزيرين~بثلاثة وزراء}. | הוא נפגש עם {שני~שלושה} שרים.
for {two~three} weeks | {لأسبوعين~لثلاثة أسابيع} | ל{שבועיים~שלושה שבועות}
in {two~three} hours | {بساعتين~بثلاث ساعات} | תוך {שעתיים~שלוש שעות}
`
)

press(
  'forty odd',
  `
40-odd people came. | حضر نيف وأربعون شخصا. | באו ארבעים ומשהו איש.
40 or so people came. | حضر أربعون ونيف. | באו ארבעים ומשהו.
Some {40~50} people came. | حضر {40~50} ونيف. | באו {40~50} ומשהו איש.
{Forty-odd~Fifty-odd} people came. | حضر {أربعون~خمسون} ونيّف. | באו {ארבעים~חמישים} ומשהו איש.
some 40 people | نيف و40 شخصا | כ-40 איש
About 40 people came. | حضر نحو 40 شخصا. | באו 40 ומשהו איש.
{20-odd~30-odd} years ago | قبل {عشرين عاما ونيف~ثلاثين عاما ونيف} | לפני {עשרים ומשהו~שלושים ומשהו} שנה
`
)

press(
  'clauses turned round',
  `
five of the 23 | من بين الـ23، خمسة | חמישה מתוך ה-23
Of the 23, five died. | توفي خمسة من أصل 23. | חמישה מ-23 מתו.
Of the 23 people, five died. | توفي خمسة من الأشخاص الـ23. | מבין 23 האנשים מתו חמישה.
Five of the 23 victims were children. | من بين الضحايا الـ23 خمسة أطفال. | מתוך 23 ההרוגים חמישה היו ילדים.
Out of 120 lawmakers, 61 voted in favour. | صوّت 61 من أصل 120 نائبا لصالحه. | 61 מתוך 120 חברי הכנסת הצביעו בעד.
`
)
