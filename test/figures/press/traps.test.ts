import {press} from './lines.ts'

press(
  'traps',
  `
The 12 streets will close to cars. | ستغلق الشوارع الـ12 أمام السيارات. | 12 הרחובות ייסגרו למכוניות.
The square will close to cars at 9 a.m. | ستغلق الساحة أمام السيارات في التاسعة صباحا. | הכיכר תיסגר למכוניות ב-9 בבוקר.
The road closed to 300 cars. | أغلق الطريق أمام 300 سيارة. | הכביש נסגר ל-300 מכוניות.
He was at the 7 October rally. | كان في تجمع السابع من أكتوبر. | הוא היה בעצרת של ה-7 באוקטובר.
The 7 October attack killed about {1,200~2,100}. | أسفر هجوم السابع من أكتوبر عن مقتل نحو {1200~2100}. | במתקפת ה-7 באוקטובר נהרגו כ-{1,200~2,100}.
Since October 7 at least {40,000~14,000} have died. | منذ السابع من أكتوبر قُتل ما لا يقل عن {40 ألفا~14 ألفا}. | מאז 7 באוקטובר נהרגו לפחות {40 אלף~14 אלף}.
The two sides met for the second time. | التقى الطرفان للمرة الثانية. | שני הצדדים נפגשו בפעם השנייה.
One of the two was freed. | أُفرج عن أحدهما. | אחד מהשניים שוחרר.
Both sides agreed to meet again. | وافق الجانبان على اللقاء مجددا. | שני הצדדים הסכימו להיפגש שוב.
No one was hurt. | لم يصب أحد بأذى. | איש לא נפגע.
On one hand, on the other. | من جهة، ومن جهة أخرى. | מצד אחד, ומצד שני.
It was one of the worst attacks in years. | كان أحد أسوأ الهجمات منذ سنوات. | זו הייתה אחת המתקפות הקשות מזה שנים.
The first half ended without goals. | انتهى الشوط الأول دون أهداف. | המחצית הראשונה הסתיימה ללא שערים.
a few hundred people, several thousand in all | بضع مئات من الأشخاص، عدة آلاف في المجموع | כמה מאות איש, כמה אלפים בסך הכול
The G7 and the G20 met. | اجتمعت مجموعة السبع ومجموعة العشرين. | ה-G7 וה-G20 נפגשו.
The G7 countries | دول مجموعة السبع | מדינות ה-G7
Group of Seven leaders | قادة مجموعة السبع | מנהיגי קבוצת השבע
The UN's COP28 summit | قمة المناخ كوب 28 | ועידת האקלים COP28
COVID-19 cases | إصابات كوفيد-19 | מקרי קורונה
F-16 jets struck. | شنت مقاتلات إف-16 غارات. | מטוסי F-16 תקפו.
Highway 6 is closed. | الطريق السريع 6 مغلق. | כביש 6 חסום.
The M25 is shut. | الطريق إم 25 مغلق. | כביש M25 חסום.
Resolution 1701 | القرار 1701 | החלטה 1701
He lives at 10 Downing Street. | يقيم في 10 داونينغ ستريت. | הוא גר בדאונינג 10.
24/7 coverage | تغطية على مدار الساعة | סיקור מסביב לשעון
The road will close to traffic for {12~21} days. | سيُغلق الطريق أمام حركة السير {12~21} يوما. | הכביש ייסגר לתנועה ל-{12~21} ימים.
The border will close to 400 trucks. | ستُغلق الحدود أمام 400 شاحنة. | הגבול ייסגר ל-400 משאיות.
Close to {400~300} trucks crossed. | عبرت قرابة {400~300} شاحنة. | קרוב ל-{400~300} משאיות עברו.
It came close to 400 degrees. | اقتربت من 400 درجة. | זה התקרב ל-400 מעלות.
The exhibition is open until 3 March. | المعرض مفتوح حتى 3 مارس. | התערוכה פתוחה עד 3 במרץ.
He waited until {40~50} people had come. | انتظر حتى حضر {40~50} شخصا. | הוא חיכה עד שהגיעו {40~50} איש.
from {9~8} to 5 degrees | من {9~8} إلى 5 درجات | מ-{9~8} ל-5 מעלות
Sales fell from {900~800} to 700. | تراجعت المبيعات من {900~800} إلى 700. | המכירות ירדו מ-{900~800} ל-700.
He may run in May. | قد يترشح في مايو. | ייתכן שיתמודד במאי.
a 10-point plan | خطة من 10 نقاط | תוכנית בת 10 סעיפים
an eight-party coalition | ائتلاف من ثمانية أحزاب | קואליציה של שמונה מפלגות
Apollo 11 landed in {1969~1968}. | هبطت أبولو 11 عام {1969~1968}. | אפולו 11 נחתה ב-{1969~1968}.
He won a third term. | فاز بولاية ثالثة. | הוא זכה בכהונה שלישית.
A third man was held. | احتُجز رجل ثالث. | אדם שלישי נעצר.
a third of the men were held | احتُجز ثلث الرجال | שליש מהגברים נעצרו
Two seconds later he was gone. | بعد ثانيتين اختفى. | שתי שניות אחר כך הוא נעלם.
The US lost a quarter of its jets in four days, {two~three} in one night. | فقدت الولايات المتحدة ربع طائراتها في أربعة أيام، {اثنتين~ثلاثا} في ليلة واحدة. | ארה"ב איבדה רבע ממטוסיה בארבעה ימים, {שניים~שלושה} בלילה אחד.
three in four days | ثلاثة في أربعة أيام | שלושה בארבעה ימים
two in three months | اثنان في ثلاثة أشهر | שניים בשלושה חודשים
In 10 minutes it was over. | انتهى الأمر في 10 دقائق. | בתוך 10 דקות זה נגמר.
The company has 1130 local staff. | لدى الشركة 1130 موظفا محليا. | לחברה 1,130 עובדים מקומיים.
At 2000 metres there was snow. | على ارتفاع 2000 متر كان هناك ثلج. | בגובה 2,000 מטר היה שלג.
at 1500 hours on Friday | الساعة 15:00 يوم الجمعة | בשעה 15:00 ביום שישי
after 2000 hours of work | بعد 2000 ساعة عمل | אחרי 2,000 שעות עבודה
a flow of 5 to 9 people a minute | تدفق 5 إلى 9 أشخاص في الدقيقة | זרם של 5 עד 9 אנשים בדקה
five to nine people | خمسة إلى تسعة أشخاص | חמישה עד תשעה אנשים
by five to nine votes | بخمسة أصوات مقابل تسعة | חמישה מול תשעה קולות
`
)
