import {describe, expect, test} from 'vitest'
import {checkPair} from '../../src/index.ts'
import {ours} from '../packs.ts'

/** Forms of everyday copy: what is clean, and beside it what must still be found, by the beginning of the rule that
 *  finds it. */
type Row = readonly [from: string, to: string, source: string, target: string, found?: string]

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'names whose last word is also a month': [
    ['he', 'en', 'הסופרת נועה נובמבר זכתה בפרס.', 'The author Noa November won the prize.'],
    ['he', 'ar', 'על הבמה עלתה נועה נובמבר.', 'اعتلت المسرح نوعا نوفمبر.'],
    ['en', 'ar', 'The singer Ella December cancelled her tour.', 'ألغت المغنية إيلا ديسمبر جولتها.'],
    ['en', 'he', 'The singer Ella December cancelled her tour.', 'הזמרת אלה דצמבר ביטלה את הסיבוב.'],
    ['ar', 'en', 'افتتح المعرض القيّم رامي أكتوبر.', 'The curator Rami Oktober opened the show.'],
    ['ar', 'he', 'افتتح المعرض القيّم رامي أكتوبر.', 'האוצר ראמי אוקטובר פתח את התערוכה.'],
    ['en', 'he', 'Sales fell in December.', 'המכירות ירדו בנובמבר.', 'figure'],
    ['en', 'ar', 'Sales fell in December.', 'تراجعت المبيعات في نوفمبر.', 'figure'],
    ['he', 'en', 'הבחירות נקבעו לאוקטובר.', 'The election was set for November.', 'figure'],
    ['ar', 'en', 'تنطلق البطولة خلال أكتوبر.', 'The tournament starts in November.', 'figure'],
    ['ar', 'he', 'حُدد الموعد في نهاية ديسمبر.', 'המועד נקבע לסוף אוקטובר.', 'figure'],
    ['ar', 'he', 'هتفوا: «نوفمبر قادم».', 'הם קראו: "ינואר מגיע".', 'figure'],
    ['ar', 'he', 'هتفوا: «نوفمبر قادم».', 'הם קראו: "נובמבר מגיע".'],
    ['he', 'ar', 'הם נפגשו ב-3 בדצמבר.', 'التقوا في 3 أكتوبر.', 'figure']
  ],
  'hours with their minutes': [
    ['en', 'ar', 'The train left at 7.20am on 3 May.', 'غادر القطار عند السابعة وعشرين دقيقة من صباح 3 أيار.'],
    ['ar', 'en', 'بدأ الحفل عند الثامنة وعشر دقائق من مساء الخميس.', 'The concert began at 8:10 p.m. on Thursday.'],
    ['ar', 'he', 'بدأ الحفل عند الثامنة وعشر دقائق من مساء الخميس.', 'המופע נפתח ב-20:10 ביום חמישי.'],
    ['en', 'ar', 'The pool is open between 8am and 2.30pm.', 'يفتح المسبح بين الثامنة صباحاً والثانية والنصف ظهراً.'],
    ['en', 'ar', 'Lunch is served from noon to 1.15pm.', 'يقدم الغداء من الثانية عشرة ظهراً إلى الواحدة والربع ظهراً.'],
    ['he', 'ar', 'הקופה פתוחה בין 10:00 ל-13:30.', 'يفتح شباك التذاكر بين العاشرة صباحاً والواحدة والنصف ظهراً.'],
    [
      'en',
      'ar',
      'The train left at 7.20am on 3 May.',
      'غادر القطار عند السابعة وأربعين دقيقة من صباح 3 أيار.',
      'figure'
    ],
    [
      'ar',
      'en',
      'بدأ الحفل عند الثامنة وعشر دقائق من مساء الخميس.',
      'The concert began at 9:10 p.m. on Thursday.',
      'figure'
    ],
    [
      'en',
      'ar',
      'The pool is open between 8am and 2.30pm.',
      'يفتح المسبح بين الثامنة صباحاً والثالثة والنصف ظهراً.',
      'figure'
    ],
    [
      'he',
      'ar',
      'הקופה פתוחה בין 10:00 ל-13:30.',
      'يفتح شباك التذاكر بين العاشرة صباحاً والثانية والنصف ظهراً.',
      'figure'
    ]
  ],
  'an hour named by its number alone': [
    ['en', 'he', 'Come before three in the afternoon or after five.', 'בואו לפני שלוש אחר הצהריים או אחרי חמש.'],
    ['ar', 'he', 'تعالوا قبل الرابعة عصراً أو بعدها.', 'בואו לפני ארבע או אחרי ארבע.'],
    ['he', 'en', 'אל תשתו קפה אחרי ארבע.', 'Drink no coffee after 4 p.m.'],
    ['he', 'ar', 'המשרד נסגר לפני שש.', 'يغلق المكتب قبل السادسة مساءً.'],
    ['he', 'en', 'אל תשתו קפה אחרי ארבע.', 'Drink no coffee after 5 p.m.', 'figure'],
    ['he', 'ar', 'המשרד נסגר לפני שש.', 'يغلق المكتب قبل السابعة مساءً.', 'figure'],
    ['he', 'en', 'הוא נעצר אחרי שלוש שעות.', 'He was arrested after hours.', 'figure']
  ],
  'a number that is the name in quotation marks': [
    ['he', 'en', 'להקת "שבע" הוציאה אלבום.', 'The band Sheva released an album.'],
    ['ar', 'en', 'أصدرت فرقة «خمسة» ألبوماً.', 'The band Khamsa released an album.'],
    ['en', 'he', 'The shop "Eleven" closed its doors.', 'החנות "אילבן" סגרה את שעריה.'],
    ['he', 'ar', 'חברת "ארבעים" הודיעה על מיזוג.', 'أعلنت شركة «أربعيم» عن اندماج.'],
    ['en', 'he', 'The judge said "eleven months" was enough.', 'השופט אמר ש"חודשים" הם די.', 'figure'],
    ['en', 'ar', 'Eleven shops closed.', 'أغلقت المتاجر.', 'figure']
  ],
  'centuries counted in digits': [
    ['he', 'en', '12 מאות של אמנות מוצגות במוזיאון.', 'Twelve centuries of art are on display in the museum.'],
    ['he', 'ar', 'ב-5 מאות של שלטון נבנו כאן מסגדים.', 'في 5 قرون من الحكم بُنيت هنا مساجد.'],
    ['en', 'he', 'Twelve centuries of art are on display.', 'מוצגות 12 מאות של אמנות.'],
    [
      'he',
      'en',
      '12 מאות של אמנות מוצגות במוזיאון.',
      'Fourteen centuries of art are on display in the museum.',
      'figure'
    ],
    ['he', 'en', 'חמש מאות איש באו.', 'Five people came.', 'figure'],
    ['he', 'en', 'חמש מאות איש באו.', '500 people came.']
  ],
  'dozens counted': [
    ['en', 'he', 'She baked two dozen rolls.', 'היא אפתה שני תריסרי לחמניות.'],
    ['en', 'he', 'She baked two dozen rolls.', 'היא אפתה שני תריסרים של לחמניות.'],
    ['he', 'en', 'שלושה תריסרים של ביצים נשברו.', '36 eggs were broken.'],
    ['he', 'ar', 'שלושה תריסרים של ביצים נשברו.', 'انكسرت 36 بيضة.'],
    ['ar', 'en', 'اشترى دزينتين من البيض.', 'He bought two dozen eggs.'],
    ['ar', 'he', 'اشترى ثلاث دزينات من البيض.', 'הוא קנה 36 ביצים.'],
    ['en', 'he', 'She baked two dozen rolls.', 'היא אפתה שלושה תריסרים של לחמניות.', 'figure'],
    ['he', 'en', 'שלושה תריסרים של ביצים נשברו.', '30 eggs were broken.', 'figure'],
    ['ar', 'en', 'اشترى ثلاث دزينات من البيض.', 'He bought two dozen eggs.', 'figure']
  ],
  'days of the week by letters': [
    ['en', 'he', 'Open Sunday to Thursday, 9 a.m. to 5 p.m.', "פתוח א'-ה' 9:00-17:00."],
    ['ar', 'he', 'يفتح من الأحد إلى الجمعة.', "פתוח בימים א'–ו'."],
    ['he', 'en', "הספרייה פתוחה ב'-ד'.", 'The library is open Monday to Wednesday.'],
    ['en', 'he', 'Open Sunday to Thursday.', 'פתוח א׳–ה׳.'],
    ['he', 'en', "תלמידי כיתות א'-ג' יצאו לטיול.", 'Pupils in first to third grades went on a trip.'],
    ['en', 'he', 'Open Sunday to Thursday.', "פתוח א'-ו'.", 'figure'],
    ['en', 'he', 'Open on Monday and Thursday.', 'פתוח בימים שני ורביעי.', 'figure']
  ],
  'a unit said once for two': [
    [
      'en',
      'ar',
      'Levy won 36.9 percent of the vote, followed by Amsalem with 35.8.',
      'نالت ليفي 36.9 في المئة من الأصوات، تلاها أمسالم بـ35.8 في المئة.'
    ],
    [
      'he',
      'en',
      'לוי קיבלה 36.9 אחוז, ואחריה אמסלם עם 35.8.',
      'Levy won 36.9 percent, followed by Amsalem with 35.8 percent.'
    ],
    ['ar', 'he', 'ارتفع من 12 في المئة إلى 14.', 'הנתון עלה מ-12 אחוז ל-14 אחוז.'],
    ['en', 'he', 'The share was 36.9 percent.', 'השיעור היה 36.9.', 'figure'],
    ['en', 'ar', 'Prices rose 12 percent; 14 shops closed.', 'ارتفعت الأسعار 14 في المئة، وأغلق 12 متجراً.', 'figure']
  ],
  'a currency lost or changed': [
    ['he', 'en', 'המחיר עלה ל-9 שקלים לקילו.', 'The price rose to 9 cents a kilo.', 'figure'],
    ['he', 'en', 'קנס של 40 שקל הוטל על כל נהג.', 'A fine of 40 was imposed on every driver.', 'figure'],
    ['en', 'ar', 'Tickets cost 40 dollars.', 'ثمن التذاكر 40.', 'figure'],
    ['ar', 'en', 'بلغت الغرامة 300 دينار.', 'The fine was 300 shillings.', 'figure'],
    ['en', 'he', 'Tickets cost $40.', 'מחיר כרטיס: 40.', 'figure'],
    ['he', 'en', 'הרווח קפץ מ-5 ל-9 מיליון שקל.', 'Profit jumped from 5 to 9 million shekels.'],
    ['en', 'he', 'Tickets cost $40, and $20 for children.', 'כרטיס עולה 40 דולר, ולילדים 20.'],
    ['en', 'ar', 'Tickets cost $40, children $20.', 'ثمن التذكرة 40 دولاراً وللأطفال 20.'],
    ['ar', 'en', 'ثمن التذكرة 40 دولاراً وللأطفال 20.', 'A ticket costs $40, and $20 for children.'],
    ['en', 'he', 'He paid 40 in cash.', 'הוא שילם 40 במזומן.'],
    ['en', 'he', 'Bitcoin fell below $90,000.', 'הביטקוין ירד אל מתחת ל-90 אלף דולר.'],
    ['en', 'ar', 'A coffee costs 90 cents.', 'ثمن القهوة 90 سنتاً.']
  ],
  'shares named by an ordinal': [
    ['he', 'en', 'העלילה נחלשת אחרי השליש הראשון.', 'The plot weakens after the first third.'],
    ['en', 'ar', 'The plot weakens after the first third.', 'تضعف الحبكة بعد الثلث الأول.'],
    ['en', 'he', 'Sales rose in the last third of the month.', 'המכירות עלו בשליש האחרון של החודש.'],
    ['en', 'ar', 'The court cleared a fourth.', 'برأت المحكمة رابعاً.'],
    ['ar', 'en', 'أصيب ثلاثة وقُتل رابع.', 'Three were hurt and a fourth was killed.'],
    ['en', 'he', 'Three were hurt and a fifth was killed.', 'שלושה נפצעו ורביעי נהרג.', 'figure'],
    ['en', 'he', 'A third of the voters stayed home.', 'הבוחרים נשארו בבית.', 'figure'],
    ['he', 'en', 'רבע מהבוחרים נשארו בבית.', 'A third of the voters stayed home.', 'figure']
  ],
  'parts of the body in pairs': [
    ['ar', 'en', '300 كيلومتر سيراً على القدمين', '300 kilometres on foot'],
    ['ar', 'he', 'قطع المسافة على القدمين.', 'הוא עבר את המרחק ברגל.'],
    ['ar', 'en', 'غسل القدمين واليدين.', 'He washed hands and feet.'],
    ['ar', 'en', 'ارتفاع الجدار قدمان.', 'The wall is two feet high.'],
    ['ar', 'en', 'ارتفاع الجدار قدمان.', 'The wall is three feet high.', 'figure']
  ],
  'a second of time': [
    ['ar', 'en', 'استمر الوميض أجزاء من الثانية.', 'The flash lasted a few milliseconds.'],
    ['ar', 'he', 'حسم السباق بأجزاء من الثانية.', 'המרוץ הוכרע בחלקיקי שנייה.'],
    ['he', 'en', 'זה קרה בשבריר שנייה.', 'It happened in a split second.'],
    ['he', 'ar', 'המערכת מטפלת ב-40 בקשות לשנייה.', 'يعالج النظام 40 طلباً في الثانية.'],
    ['en', 'he', 'The line moves 40 parcels/s.', 'הפס מזיז 40 חבילות לשנייה.'],
    ['en', 'ar', 'It handles 40 requests per second.', 'يعالج 40 طلباً في الثانية.'],
    ['ar', 'en', 'حلت في المرتبة الثانية.', 'She came third.', 'figure'],
    ['en', 'ar', 'It handles 40 requests per second.', 'يعالج 60 طلباً في الثانية.', 'figure'],
    ['ar', 'en', 'استمر الوميض 3 ثوان.', 'The flash lasted 5 seconds.', 'figure']
  ],
  'daily, weekly, monthly, yearly in the plural': [
    ['he', 'en', 'התשלומים החודשיים התייקרו.', 'Monthly payments rose.'],
    ['he', 'en', 'דמי ניהול חודשיים נגבים מכל דייר.', 'Monthly management fees are charged to every tenant.'],
    ['he', 'ar', 'יש להם מפגשים שבועיים קבועים.', 'لديهم لقاءات أسبوعية ثابتة.'],
    ['he', 'en', 'דוחות שנתיים יפורסמו באתר.', 'Annual reports will be published on the site.'],
    ['en', 'he', 'There are daily bus services.', 'יש שירותי אוטובוס יומיים.'],
    ['en', 'he', 'They waited two days.', 'הם חיכו יומיים.'],
    ['he', 'en', 'הם חיכו יומיים בתור.', 'They waited in line.', 'figure'],
    ['he', 'en', 'אחרי שבועיים הוא חזר.', 'He came back later.', 'figure'],
    ['he', 'ar', 'המשא ומתן נמשך חודשיים.', 'استمرت المفاوضات.', 'figure']
  ],
  'names with a numeral in them': [
    ['en', 'ar', 'Buses to Kiryat Arba were stopped.', 'توقفت الحافلات إلى كريات أربع.'],
    ['ar', 'en', 'وصلت الحافلات إلى كريات أربع مساء الأحد.', 'The buses reached Kiryat Arba on Sunday evening.'],
    ['ar', 'he', 'أغلق مدخل كريات أربع.', 'הכניסה לקריית ארבע נסגרה.'],
    ['en', 'ar', 'Four women were arrested.', 'اعتُقلت النساء.', 'figure'],
    ['ar', 'en', 'اعتُقلت أربع نساء.', 'Women were arrested.', 'figure'],
    ['ar', 'en', 'من بين النساء اعتُقلت أربع.', 'Five of the women were arrested.', 'figure'],
    ['en', 'ar', 'Of the women, four were arrested.', 'من بين النساء اعتُقلت أربع.']
  ],
  'a prefix for about before a small number in words': [
    ['en', 'he', 'The wave came about three weeks early.', 'הגל הגיע כשלושה שבועות לפני הזמן.'],
    ['ar', 'he', 'تنخفض الحرارة ثلاث درجات تقريباً.', 'הטמפרטורות ירדו בכשלוש מעלות.'],
    ['he', 'en', 'המושבות התאוששו בתוך כעשור.', 'The colonies recovered within about a decade.'],
    ['he', 'ar', 'כשבעה פועלים נפצעו.', 'أصيب نحو سبعة عمال.'],
    ['en', 'he', 'The wave came three weeks early.', 'הגל הגיע כשלושה שבועות לפני הזמן.', 'hedge'],
    ['he', 'en', 'כשבעה פועלים נפצעו.', 'Seven workers were hurt.', 'hedge'],
    ['en', 'he', 'About three workers were hurt.', 'שלושה פועלים נפצעו.', 'hedge']
  ],
  'until now, and no figure': [
    ['ar', 'en', 'سددت حتى الآن 86 ألف دولار.', 'She has so far repaid $86,000.'],
    ['ar', 'he', 'سُجلت حتى اليوم 40 إصابة.', 'עד היום נרשמו 40 נדבקים.'],
    ['he', 'en', 'עד כה 20 בני אדם נהרגו.', 'So far 20 people have been killed.'],
    ['he', 'ar', 'עד עתה נאספו 300 חתימות.', 'جُمع حتى الآن 300 توقيع.'],
    ['ar', 'en', 'قد يصل العدد حتى 86 ألفاً.', 'The number may rise to as many as 86,000.'],
    ['he', 'en', 'עד 20 בני אדם נהרגו.', '20 people were killed.', 'hedge'],
    ['en', 'ar', 'Up to 40 people were infected.', 'أصيب 40 شخصاً.', 'hedge']
  ],
  'lows and highs of the day': [
    ['he', 'en', 'הטמפרטורה תרד למינימום של 3 מעלות.', 'The temperature will drop to a low of 3 degrees.'],
    ['he', 'ar', 'המינימום בין 32 ל-34 מעלות.', 'الصغرى بين 32 و34 درجة.'],
    [
      'ar',
      'en',
      'ترتفع الأمواج إلى ثمانية أقدام، وأعلى مد عند 10:18 صباحاً.',
      'Waves will rise to eight feet. High tide is at 10:18am.'
    ],
    ['en', 'he', 'A minimum of 3 people must sign.', '3 בני אדם חייבים לחתום.', 'hedge'],
    ['ar', 'en', 'يُقبل من عمره 18 عاماً فأكثر.', 'Those aged 18 are admitted.', 'hedge']
  ],
  'verbs of passing a mark with a word between': [
    ['ar', 'he', 'رياح تتجاوز سرعتها 70 كيلومتراً في الساعة.', 'רוחות שיעלו לפרקים על 70 קמ"ש.'],
    ['en', 'he', 'Winds will at times exceed 70 km/h.', 'הרוחות יעלו לעתים על 70 קמ"ש.'],
    ['en', 'he', 'The vaccine is estimated to be 40 per cent effective.', 'יעילות החיסון נאמדת השנה ב-40 אחוז.'],
    ['en', 'he', 'Winds will at times exceed 70 km/h.', 'הרוחות יגיעו לעתים למהירות של 70 קמ"ש.', 'hedge']
  ],
  'words that only look like a number': [
    ['en', 'ar', 'Nora Stone scored the winner.', 'سجلت نورا ستون الهدف.'],
    ['he', 'ar', 'נורה סטון הבקיעה את שער הניצחון.', 'سجلت نورا ستون الهدف.'],
    ['en', 'ar', 'I am not convinced.', 'لست مقتنعاً.'],
    ['he', 'ar', 'אני לא בטוח בכך.', 'لست متأكداً من ذلك.'],
    ['en', 'ar', 'Six countries signed.', 'وقعت ست دول.'],
    ['en', 'ar', 'Six issues are open.', 'ما زالت ست قضايا مفتوحة.'],
    ['en', 'ar', 'For six months he waited.', 'انتظر لستة أشهر.'],
    ['en', 'ar', 'Six countries signed.', 'وقعت دول.', 'figure'],
    ['ar', 'en', 'انخفضت الأرباح مقارنة بالربع السابق.', 'Profits fell compared with the previous quarter.'],
    ['ar', 'he', 'نمت المبيعات في الربع السابق.', 'המכירות צמחו ברבעון הקודם.'],
    ['ar', 'he', 'ربع السكان بلا ماء.', 'התושבים בלי מים.', 'figure'],
    ['he', 'en', 'הנאשם אורי שלישי, בן 40, שוחרר.', 'The defendant, Uri Shlishi, 40, was released.'],
    ['he', 'ar', 'העדה, נעמה תשעים, בת 61, בכתה.', 'بكت الشاهدة نعمة تشعيم (61 عاماً).'],
    ['he', 'en', 'הרוכב סיים שלישי במירוץ.', 'The rider finished fifth in the race.', 'figure']
  ],
  'signs behind and beside digits': [
    ['en', 'he', 'The level stood at -211 metres.', 'המפלס עמד על 211- מטר.'],
    ['he', 'en', 'המפלס עמד על 211- מטר.', 'The level stood at -211 metres.'],
    ['en', 'ar', 'The 3x zoom is weak.', 'التقريب 3x ضعيف.'],
    ['he', 'ar', 'הזום פי 3 חלש.', 'التقريب 3x ضعيف.'],
    ['he', 'en', 'המפלס עמד על 211- מטר.', 'The level stood at -212 metres.', 'figure'],
    ['en', 'ar', 'The 3x zoom is weak.', 'التقريب 5x ضعيف.', 'figure'],
    ['en', 'he', 'Shares fell to 187 pence.', 'המניה ירדה ל-187 פני.']
  ],
  'names in marks of papers, firms and novels': [
    [
      'ar',
      'en',
      'وقالت المحللة لدى «بيت الأوراق» أمل حداد إن الأرباح ارتفعت.',
      'Amal Haddad, an analyst at Bayt Al Awraq, said profits rose.'
    ],
    [
      'ar',
      'en',
      'وحذرت رحمة إدريس، منسقة منظمة «أطباء بلا حدود»، من التفشي. وقالت إنه «مسألة أسابيع».',
      'Rahma Idris, coordinator for Doctors Without Borders, warned of an outbreak. It was “a matter of weeks” away, she said.'
    ],
    [
      'ar',
      'en',
      'غير أن صحيفة «العربي الاقتصادي» ذكرت أن البنك قد يشتري حصة.',
      'But the newspaper Al-Arabi Al-Iqtisadi reported that the bank may buy a stake.'
    ],
    [
      'ar',
      'en',
      'وقال مدير النقل في الأمانة رياض خريسات لـ«الرأي» إن الزيادة هي الأولى.',
      'The transport director, Riyad Khreisat, told Al Rai the rise was the first.'
    ],
    [
      'ar',
      'en',
      'وقالت الوزيرة إن الوضع «كارثة كاملة».',
      'The minister said the situation was a complete disaster.',
      'quote'
    ],
    [
      'ar',
      'en',
      'ذكرت صحيفة «العربي» أن البنك قد يشتري حصة.',
      'The newspaper Al-Hayat reported that the bank may buy a stake.',
      'attribution'
    ]
  ],
  'words of speech that are nouns': [
    ['he', 'en', 'כתב אישום: חשב הנמל גנב מיליונים.', 'Indictment: port comptroller stole millions.'],
    ['he', 'ar', 'הוגש כתב תביעה נגד החברה.', 'رُفعت دعوى ضد الشركة.'],
    ['he', 'ar', 'בבית המשפט נמסר כי היא החזירה את הכסף.', 'وسمعت المحكمة أنها أعادت المال.'],
    ['ar', 'en', 'وسمعت المحكمة أنها أعادت المال.', 'The court heard that she had returned the money.'],
    ['he', 'en', 'המנכ"ל לא נקב בשם של יעד.', 'The chief executive named no target.'],
    ['he', 'en', 'גורם שלא נקב בשמו אמר שהעסקה קרובה.', 'An official said the deal was close.', 'attribution'],
    ['he', 'en', 'הוא כתב כי הנמל נסגר.', 'The port was closed.', 'attribution']
  ],
  'family names, halves of nouns, leads and years': [
    ['ar', 'en', 'أُفرج عن المتهم، ويُدعى سامي سبع، بكفالة.', 'The defendant, named Sami Sabaa, was released on bail.'],
    ['en', 'ar', 'Seven were released on bail.', 'أُفرج عن المتهمين بكفالة.', 'figure'],
    ['ar', 'en', 'أُفرج عن سبع نساء.', 'Women were released.', 'figure'],
    ['en', 'ar', 'Add one and a half spoons of salt.', 'أضف ملعقة ونصف من الملح.'],
    ['en', 'he', 'Add one and a half spoons of salt.', 'הוסיפו כפית וחצי מלח.'],
    ['he', 'ar', 'הוסיפו כפית וחצי מלח.', 'أضف ملعقة ونصف من الملح.'],
    ['en', 'ar', 'Add two and a half spoons of salt.', 'أضف ملعقة ونصف من الملح.', 'figure'],
    ['en', 'he', 'They came from a goal down to win.', 'הם ניצחו אחרי פיגור 1:0.'],
    ['he', 'ar', 'הקבוצה הפכה פיגור 1:0 לניצחון.', 'حوّل الفريق تأخره بهدف إلى فوز.'],
    ['en', 'he', 'They came from a goal down to win.', 'הם ניצחו אחרי פיגור 2:0.', 'figure'],
    ['ar', 'en', 'سجّل متتاليات باخ الست عام 1967.', 'He recorded the six Bach suites in 1967.'],
    ['he', 'ar', 'הוא הקליט את שש הסוויטות ב-1967.', 'سجّل المتتاليات الست عام 1967.'],
    ['ar', 'en', 'سجّل متتاليات باخ الست عام 1967.', 'He recorded the six Bach suites in 1976.', 'figure'],
    ['ar', 'en', 'في فرن حرارته 220 درجة', 'in an oven at 220C'],
    ['en', 'ar', 'Roast in an oven at 220C.', 'حمّريها في فرن حرارته 200 درجة.', 'figure'],
    [
      'ar',
      'en',
      'تُوفيت في 3 كانون الثاني العازفة التي سجلت عام 1967 ألبوماً.',
      'The cellist, who made a record in 1967, died on 3 January.'
    ]
  ],
  'verbs of speech that do something else': [
    ['he', 'en', 'הכנסת אישרה את הצעת החוק.', 'The Knesset passed the bill.'],
    ['he', 'ar', 'מליאת הכנסת אישרה הלילה את התקציב.', 'أقر الكنيست الميزانية ليلاً.'],
    ['en', 'ar', 'An amber warning covers the coast until 6pm.', 'يغطي إنذار كهرماني الساحل حتى السادسة مساءً.'],
    ['en', 'he', 'His father, as the name suggests, was a tailor.', 'אביו היה חייט, כמשתמע מהשם.'],
    ['he', 'en', 'השר אישר כי העסקה נחתמה.', 'The deal was signed.', 'attribution'],
    ['he', 'ar', 'הדוברת אישרה שהשר התפטר.', 'استقال الوزير.', 'attribution'],
    ['en', 'ar', 'The minister warned that prices would rise.', 'سترتفع الأسعار.', 'attribution']
  ],
  'marks behind a joined prefix': [
    [
      'ar',
      'he',
      'وقال المحامي طوني فرح لـ«النهار» إنه سيطعن في الحكم.',
      'עורך הדין טוני פרח אמר ל"א-נהאר" כי יערער על פסק הדין.'
    ],
    ['en', 'he', 'The lawyer told Al-Akhbar that he would appeal.', 'עורך הדין אמר ל"אל-אח\'באר" כי יערער.'],
    ['en', 'he', 'The road from Tel Aviv to Jerusalem is closed.', 'כביש ת"א-ירושלים סגור.'],
    ['en', 'he', 'The minister said that “it is over”.', 'השר אמר ש"זה נגמר.', 'quote']
  ],
  'idioms of zero': [
    ['en', 'ar', 'They began with a blank slate.', 'بدأوا من الصفر.'],
    ['en', 'he', 'He built the firm from scratch.', 'הוא בנה את החברה מאפס.'],
    ['ar', 'en', 'عدنا إلى نقطة الصفر.', 'We are back to square one.'],
    ['he', 'ar', 'חזרנו לנקודת האפס.', 'عدنا إلى المربع الأول.'],
    ['en', 'ar', 'The balance fell to zero.', 'هبط الرصيد إلى الصفر.'],
    ['en', 'ar', 'The balance rose from zero to 5.', 'ارتفع الرصيد إلى 5.', 'figure'],
    ['en', 'he', 'Temperatures fell to 5 degrees.', 'הטמפרטורות ירדו ל-0 מעלות.', 'figure']
  ],
  'a party, and not the third of them': [
    ['en', 'he', 'A third party reviews the code.', 'צד חיצוני בודק את הקוד.'],
    ['en', 'ar', 'A third party reviews the code.', 'تراجع جهة خارجية الشيفرة.'],
    ['he', 'en', 'השבת את הצלילים בתפריט.', 'Mute the sounds in the menu.'],
    ['en', 'he', 'The third visit was cancelled.', 'הביקור בוטל.', 'figure']
  ]
}

const told = ([from, to, source, target]: Row) =>
  checkPair({source, target, sourceLocale: from, targetLocale: to}, {languages: ours})
    .filter(
      ({ruleId, severity}) =>
        /^(figure|hedge)-/.test(ruleId) || (/^(attribution|quote)-/.test(ruleId) && severity !== 'info')
    )
    .map((finding) => `${finding.severity} ${finding.ruleId}`)

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows)('%s → %s: %s | %s %s', (...row) => {
      const found = told(row as unknown as Row)
      const [, , , , rule] = row as unknown as Row
      if (rule === undefined) expect(found).toEqual([])
      else
        expect(
          found.map((line) => line.split(' ')[1]).some((id) => id?.startsWith(rule)),
          'nothing found'
        ).toBe(true)
    })
  })
}
