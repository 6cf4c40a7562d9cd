import {press} from './lines.ts'

press(
  'shares and multiples',
  `
It was a once-in-{250~150}-years storm. | كانت عاصفة تحدث مرة كل {250~150} سنة. | זו הייתה סערה של אחת ל-{250~150} שנה.
A {1-in-100~1-in-50}-year flood hit the town. | ضرب البلدة فيضان يحدث مرة كل {100~50} عام. | שיטפון שמתרחש אחת ל-{100~50} שנה פקד את העיירה.
Such rain falls once in {250~150} years. | مثل هذه الأمطار تهطل مرة كل {250~150} سنة. | גשם כזה יורד אחת ל-{250~150} שנים.
Such rain falls once in a century. | مثل هذه الأمطار تهطل مرة كل قرن. | גשם כזה יורד פעם במאה שנה.
A {fifth~quarter} of them are children. | {خمسهم~ربعهم} من الأطفال. | {חמישית~רבע} מהם ילדים.
{Two thirds~Three quarters} of it was destroyed. | دُمر {ثلثاها~ثلاثة أرباعها}. | {שני שלישים ממנה נהרסו~שלושה רבעים ממנה נהרסו}.
{Three quarters~Two thirds} of them live in the city. | يعيش {ثلاثة أرباعهم~ثلثاهم} في المدينة. | {שלושה רבעים~שני שליש} מהם גרים בעיר.
{Half~A quarter} of them are women. | {نصفهم~ربعهم} من النساء. | {מחציתם~רבעם} נשים.
{A quarter~Half} of them are women. | {ربعهم~نصفهم} من النساء. | {רבעם~מחציתם} נשים.
{One in five~One in six} children is hungry. | {واحد من كل خمسة~واحد من كل ستة} أطفال يعاني الجوع. | {אחד מכל חמישה~אחד מכל שישה} ילדים רעב.
{One in five~One in six} children is hungry. | يعاني الجوع {طفل من كل خمسة أطفال~طفل من كل ستة أطفال}. | ילד אחד {מכל חמישה~מכל שישה} רעב.
{Nine in ten~Eight in ten} homes were damaged. | تضررت {تسعة من كل عشرة~ثمانية من كل عشرة} منازل. | {תשעה מכל עשרה~שמונה מכל עשרה} בתים נפגעו.
{Twenty percent~Thirty percent} of children are hungry. | {واحد من كل خمسة~واحد من كل ستة} أطفال يعاني الجوع. | {אחד מכל חמישה~אחד מכל שישה} ילדים רעב.
The firm may lose a {quarter~third} of its staff. | قد تفقد الشركة {ربع~ثلث} موظفيها. | החברה עלולה לאבד {רבע~שליש} מעובדיה.
Profit rose in the {third~second} quarter. | ارتفع الربح في الربع {الثالث~الثاني}. | הרווח עלה ברבעון {השלישי~השני}.
Profit rose in {Q3~Q2}. | ارتفع الربح في الربع {الثالث~الثاني}. | הרווח עלה ברבעון {השלישי~השני}.
About {a third~a quarter} of voters stayed home. | بقي نحو {ثلث~ربع} الناخبين في منازلهم. | כ{שליש~רבע} מהבוחרים נשארו בבית.
{Two thirds~Three quarters} of the seats are held by men. | يشغل الرجال {ثلثي~ثلاثة أرباع} المقاعد. | {שני שלישים~שלושה רבעים} מהמושבים מוחזקים בידי גברים.
{Three fifths~Two fifths} of the land is desert. | {ثلاثة أخماس~خُمسا} الأرض صحراء. | {שלוש חמישיות~שתי חמישיות} מהשטח הן מדבר.
The price fell by {half~a third}. | انخفض السعر {إلى النصف~بمقدار الثلث}. | המחיר ירד ב{חצי~שליש}.
{More than half~More than a third} of them are under 18. | {أكثر من نصفهم~أكثر من ثلثهم} دون الثامنة عشرة. | {יותר ממחציתם~יותר משלישם} מתחת לגיל 18.
Nearly {one in three~one in four} workers is foreign. | نحو {واحد من كل ثلاثة~واحد من كل أربعة} عمال أجنبي. | כמעט {אחד מכל שלושה~אחד מכל ארבעה} עובדים הוא זר.
{Four out of five~Three out of five} doctors agreed. | وافق {أربعة من كل خمسة~ثلاثة من كل خمسة} أطباء. | {ארבעה מכל חמישה~שלושה מכל חמישה} רופאים הסכימו.
{Four out of five~Three out of five} doctors agreed. | وافق {80 في المئة~60 في المئة} من الأطباء. | {80 אחוז~60 אחוז} מהרופאים הסכימו.
{Four in five~Three in five} doctors agreed. | وافق {أربعة أخماس~ثلاثة أخماس} الأطباء. | {ארבע חמישיות~שלוש חמישיות} מהרופאים הסכימו.
{One in 10~One in 12} homes has no water. | {منزل من كل 10~منزل من كل 12} منازل بلا ماء. | בית אחד {מכל 10~מכל 12} בתים אינו מחובר למים.
{One in 10~One in 12} homes has no water. | {عُشر~ثُمن} المنازل بلا ماء. | {עשירית~שמינית} מהבתים אינם מחוברים למים.
a {1 in 4~1 in 5} chance | فرصة {واحد إلى أربعة~واحد إلى خمسة} | סיכוי של {1 ל-4~1 ל-5}
The odds are {one in a million~one in a thousand}. | الاحتمال {واحد في المليون~واحد في الألف}. | הסיכוי הוא {אחד למיליון~אחד לאלף}.
Turnout was {61.5~65.1} percent. | بلغت نسبة المشاركة {61.5~65.1} في المئة. | שיעור ההצבעה עמד על {61.5%~65.1%}.
Turnout rose {3~4} percentage points to 61 percent. | ارتفعت نسبة المشاركة {3~4} نقاط مئوية إلى 61 في المئة. | שיעור ההצבעה עלה ב-{3~4} נקודות אחוז ל-61%.
Rates rose by {half a percentage point~a quarter of a percentage point}. | رُفعت الفائدة {نصف نقطة مئوية~ربع نقطة مئوية}. | הריבית הועלתה ב{חצי נקודת האחוז~רבע נקודת האחוז}.
Rates rose {25~50} basis points. | رُفعت الفائدة {25~50} نقطة أساس. | הריבית הועלתה ב-{25~50} נקודות בסיס.
Inflation is at a {40~50}-year high of {9.1~9.3}%. | بلغ التضخم أعلى مستوى في {40~50} عاما عند {9.1~9.3} بالمئة. | האינפלציה בשיא של {40~50} שנה, {9.1%~9.3%}.
{Zero~Five} percent of the vote | {صفر~خمسة} في المئة من الأصوات | {אפס~חמישה} אחוזים מהקולות
{One percent~Two percent} of the land burned. | احترق {واحد في المئة~اثنان في المئة} من الأرض. | {אחוז אחד~שני אחוזים} מהשטח נשרף.
A one percent rise was agreed, not {five~six}. | تم الاتفاق على زيادة بنسبة واحد في المئة لا {خمسة~ستة}. | הוסכם על העלאה של אחוז אחד ולא {חמישה~שישה}.
{Half a percent~A quarter percent} of GDP | {نصف في المئة~ربع في المئة} من الناتج المحلي | {חצי אחוז~רבע אחוז} מהתוצר
{two and a half percent~three and a half percent} | {اثنان ونصف~ثلاثة ونصف} في المئة | {שניים וחצי~שלושה וחצי} אחוזים
{99.9~99.5}% pure | نقاؤه {99.9~99.5}٪ | בטוהר של {99.9~99.5} אחוז
between {5 and 7~5 and 8} percent | بين {5 و7~5 و8} في المئة | בין {5% ל-7%~5% ל-8%}
a {10~15} per cent tariff | رسوم جمركية نسبتها {10~15} في المئة | מכס של {10%~15%}
The share price lost {a fifth~a sixth} of its value. | خسر السهم {خُمس~سُدس} قيمته. | המניה איבדה {חמישית~שישית} מערכה.
{Three and a half~Four and a half} years later | بعد {ثلاث سنوات ونصف السنة~أربع سنوات ونصف السنة} | {שלוש שנים וחצי~ארבע שנים וחצי} לאחר מכן
{a year and a half~two years and a half} ago | قبل {عام ونصف العام~عامين ونصف العام} | לפני {שנה וחצי~שנתיים וחצי}
half an hour later | بعد نصف ساعة | חצי שעה לאחר מכן
{a quarter of an hour~three quarters of an hour} | {ربع ساعة~ثلاثة أرباع الساعة} | {רבע שעה~שלושת רבעי השעה}
{one and a half~two and a half} million people | {مليون ونصف المليون~مليونان ونصف المليون} شخص | {מיליון וחצי~שני מיליון וחצי} איש
half a million people, {a quarter~a third} of them children | نصف مليون شخص، {ربعهم~ثلثهم} أطفال | חצי מיליון איש, {רבע~שליש} מהם ילדים
half a million people, {a quarter~a third} of them children | نصف مليون شخص، {ربعهم~ثلثهم} أطفال | חצי מיליון איש, {רבעם~שלישם} ילדים
{A tenth~A fifth} of it was lost. | ضاع {عُشره~خُمسه}. | {עשירית~חמישית} ממנו אבדה.
the other two thirds | الثلثان الآخران | שני השלישים האחרים
in the third quarter of the game | في الربع الثالث من المباراة | ברבע השלישי של המשחק
the {fourth~third} quarter results | نتائج الربع {الرابع~الثالث} | תוצאות הרבעון {הרביעי~השלישי}
They reached the quarter-finals for the {third~fourth} time. | بلغوا ربع النهائي للمرة {الثالثة~الرابعة}. | הם העפילו לרבע הגמר בפעם {השלישית~הרביעית}.
Exports {tripled~quadrupled}. | تضاعفت الصادرات {ثلاث مرات~أربع مرات}. | היצוא גדל פי {שלושה~ארבעה}.
a {threefold~fourfold} rise | زيادة بمقدار {ثلاثة أضعاف~أربعة أضعاف} | עלייה של פי {שלושה~ארבעה}
It is {10 times~12 times} larger than thought. | إنه أكبر {بعشر مرات~باثنتي عشرة مرة} مما كان يعتقد. | הוא גדול פי {10~12} מכפי שחשבו.
prices are {four times~five times} what they were | الأسعار {أربعة أضعاف~خمسة أضعاف} ما كانت عليه | המחירים גבוהים פי {ארבעה~חמישה} משהיו
{twice~three times} as many women as men | {ضعف~ثلاثة أضعاف} عدد الرجال من النساء | {פי שניים~פי שלושה} יותר נשים מגברים
{Three times~Four times} a week | {ثلاث مرات~أربع مرات} في الأسبوع | {שלוש פעמים~ארבע פעמים} בשבוע
{five times~six times} world champion | بطل العالم {خمس مرات~ست مرات} | אלוף העולם {חמש פעמים~שש פעמים}
the {five-time~six-time} champion | البطل {خمس مرات~ست مرات} | האלוף {חמש פעמים~שש פעמים}
{1.5 times~2.5 times} the average | {1.5 مرة~2.5 مرة} المتوسط | פי {1.5~2.5} מהממוצע
{twice~three times} in two days | {مرتين~ثلاث مرات} في يومين | {פעמיים~שלוש פעמים} ביומיים
Output fell {fivefold~sixfold}. | انخفض الإنتاج {خمسة أضعاف~ستة أضعاف}. | התפוקה ירדה פי {חמישה~שישה}.
The tenfold increase shocked everyone. | صدمت الزيادة بعشرة أضعاف الجميع. | הגידול פי עשרה הדהים את כולם.
`
)
