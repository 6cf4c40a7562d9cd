import {holds} from '../figures/story-lines.ts'

// The slip is in a figure or in a hedge; what is asked of these lines is that the clean ones raise nothing.
holds(
  'durations, negations, verbs',
  [
    [
      '{Over~} the past three years the town grew by {12~21} percent.',
      'نمت البلدة {12~21} في المئة خلال السنوات الثلاث الماضية.',
      'העיירה גדלה ב-{12~21} אחוז בשלוש השנים האחרונות.'
    ],
    [
      'Over three years the firm spent {more than~less than} 5 million euros.',
      'أنفقت الشركة خلال ثلاث سنوات {أكثر من~أقل من} 5 ملايين يورو.',
      'בתוך שלוש שנים הוציאה החברה {יותר מ-~פחות מ-}5 מיליון אירו.'
    ],
    [
      'The crew stayed in the cave for {at least~at most} 30 hours.',
      'بقي الطاقم داخل الكهف {ما لا يقل عن~ما لا يزيد على} 30 ساعة.',
      'הצוות שהה בתוך המערה {לפחות~לכל היותר} 30 שעות.'
    ],
    [
      'The rain should not have exceeded {20~30} millimetres.',
      'كان ينبغي ألا يتجاوز المطر {20~30} مليمترا.',
      'הגשם לא היה אמור לעלות על {20~30} מילימטר.'
    ],
    [
      'None of the rivals won more than {4~5} percent.',
      'لم يحصل أي من المنافسين على أكثر من {4~5} في المئة.',
      'איש מהמתחרים לא זכה ביותר מ-{4~5} אחוזים.'
    ],
    [
      'By Monday the toll had reached {85~58}.',
      'بحلول الاثنين بلغت الحصيلة {85~58} قتيلا.',
      'עד יום שני הגיע מספר ההרוגים ל-{85~58}.'
    ],
    [
      'The thermometer fell to {minus 12~minus 21} degrees Celsius.',
      'هبط المقياس إلى {12~21} درجة مئوية تحت الصفر.',
      'המדחום ירד ל-{12~21} מעלות צלזיוס מתחת לאפס.'
    ],
    [
      'Temperatures ranged from {minus 5~minus 8} to plus 9 degrees.',
      'تراوحت الحرارة بين {5~8} درجات تحت الصفر و9 درجات.',
      'הטמפרטורות נעו בין {מינוס 5~מינוס 8} לפלוס 9 מעלות.'
    ],
    [
      'The bank cut its rate by half a {percent~point, to 5 percent}.',
      'خفض البنك الفائدة بنصف في المئة{~ إلى 5 في المئة}.',
      'הבנק הוריד את הריבית בחצי אחוז{~, ל-5 אחוזים}.'
    ],
    [
      'He repaid {a third~a quarter} of the loan in two quarters.',
      'سدد {ثلث~ربع} القرض في فصلين.',
      'הוא החזיר {שליש~רבע} מההלוואה בשני רבעונים.'
    ],
    [
      'The judge gave her two and a half years in prison and a fine of {900~800} euros.',
      'حكم عليها القاضي بالسجن سنتين ونصف السنة وغرامة {900~800} يورو.',
      'השופט גזר עליה שנתיים וחצי מאסר וקנס של {900~800} אירו.'
    ],
    [
      'The lights went out at {half past nine~half past eight} in the evening.',
      'انقطع التيار عند {التاسعة~الثامنة} والنصف مساء.',
      'החשמל נפסק ב{תשע~שמונה} וחצי בערב.'
    ],
    [
      'At least 19 people, {four~five} of them children, died, and more than 60 were hurt.',
      'توفي 19 شخصا على الأقل، بينهم {أربعة~خمسة} أطفال، وأصيب أكثر من 60 آخرين.',
      'לפחות 19 בני אדם, {ארבעה~חמישה} מהם ילדים, מתו ויותר מ-60 נפצעו.'
    ],
    [
      'The pump moves {40~50} litres a second, at least twice the old rate.',
      'تضخ المضخة {40~50} لترا في الثانية، أي ضعف المعدل القديم على الأقل.',
      'המשאבה מזרימה {40~50} ליטר בשנייה, לפחות כפול מהקצב הקודם.'
    ],
    [
      'Dana Peled, 44, was turned down at least {six~seven} times.',
      'رُفض طلب دانا بيليد (44 عاما) {ست~سبع} مرات على الأقل.',
      'בקשתה של דנה פלד, 44, נדחתה לפחות {שש~שבע} פעמים.'
    ],
    [
      'The road is closed until the second week of {June~July}.',
      'الطريق مغلق حتى الأسبوع الثاني من {يونيو~يوليو}.',
      'הכביש סגור עד השבוע השני של {יוני~יולי}.'
    ],
    [
      'Salma Haddad came {third~fourth} with about 8,000 votes.',
      'حلت سلمى حداد في المركز {الثالث~الرابع} بنحو 8 آلاف صوت.',
      'סלמה חדאד הגיעה למקום ה{שלישי~רביעי} עם כ-8,000 קולות.'
    ],
    [
      'Prices have doubled since 2019, and rents are up by {a third~a quarter}.',
      'تضاعفت الأسعار منذ 2019، وارتفعت الإيجارات بنسبة {الثلث~الربع}.',
      'המחירים הוכפלו מאז 2019 ודמי השכירות עלו ב{שליש~רבע}.'
    ],
    [
      'The visitors won 3-1 after leading 2-0 in the {30th~40th} minute.',
      'فاز الضيوف 3-1 بعد تقدمهم 2-0 في الدقيقة {30~40}.',
      'האורחים ניצחו 1-3 לאחר שהובילו 0-2 בדקה ה-{30~40}.'
    ],
    [
      'He scored in the 12th and {78th~87th} minutes.',
      'سجل في الدقيقتين 12 و{78~87}.',
      'הוא הבקיע בדקות ה-12 וה-{78~87}.'
    ],
    [
      'The flight costs 600 Egyptian pounds, or about {12~22} dollars.',
      'ثمن الرحلة 600 جنيه، أي نحو {12~22} دولارا.',
      'מחיר הטיסה 600 לירות מצריות, כ-{12~22} דולר.'
    ],
    [
      'The museum is open from Sunday to Thursday, {9~8} a.m. to 5 p.m.',
      'يفتح المتحف من الأحد إلى الخميس، من {9~8} صباحا إلى 5 مساء.',
      'המוזיאון פתוח מיום ראשון עד יום חמישי, מ-{9~8} בבוקר עד 5 אחר הצהריים.'
    ],
    [
      'Only one in {five~six} files a complaint.',
      'واحد فقط من كل {خمسة~ستة} يتقدم بشكوى.',
      'רק אחד מכל {חמישה~שישה} מגיש תלונה.'
    ],
    [
      'Fewer than one in {ten~nine} members were asked.',
      'من سئلوا يقلون عن واحد من كل {عشرة~تسعة} أعضاء.',
      'פחות מאחד מכל {עשרה~תשעה} חברים נשאל.'
    ],
    [
      'The two ministers met for {about~} 40 minutes.',
      'اجتمع الوزيران {نحو~} 40 دقيقة.',
      'שני השרים נפגשו {כ-~}40 דקות.'
    ],
    [
      'He lost both his sons and {two~three} of his brothers.',
      'فقد ولديه و{اثنين~ثلاثة} من إخوته.',
      'הוא איבד את שני בניו ו{שניים~שלושה} מאחיו.'
    ],
    [
      'Between 200 and {300~400} people came, police said.',
      'قالت الشرطة إن ما بين 200 و{300~400} شخص حضروا.',
      'בין 200 ל-{300~400} איש הגיעו, לפי המשטרה.'
    ],
    [
      'She is in her late {fifties~sixties}.',
      'هي في أواخر {الخمسينيات~الستينيات} من عمرها.',
      'היא בסוף שנות ה-{50~60} לחייה.'
    ],
    [
      'Dozens of boats and several hundred men searched {18~28} villages.',
      'فتشت عشرات القوارب ومئات الرجال {18~28} قرية.',
      'עשרות סירות וכמה מאות גברים סרקו {18~28} כפרים.'
    ],
    [
      'The plant is three times the size of the old one, and cost {$40~$50} million.',
      'المصنع أكبر بثلاث مرات من القديم، وكلف {40~50} مليون دولار.',
      'המפעל גדול פי שלושה מהישן ועלה {40~50} מיליון דולר.'
    ],
    [
      'Within 48 hours, {700~900} tonnes of wheat had been unloaded.',
      'في غضون 48 ساعة، أُفرغ {700~900} طن من القمح.',
      'בתוך 48 שעות נפרקו {700~900} טונות חיטה.'
    ],
    [
      'A fine of up to {2,000~3,000} riyals awaits offenders.',
      'غرامة تصل إلى {2000~3000} ريال تنتظر المخالفين.',
      'קנס של עד {2,000~3,000} ריאל צפוי למפרים.'
    ],
    [
      'Half of it is gone, and the other half will last {six~eight} weeks.',
      'نصفه نفد، والنصف الآخر يكفي {ستة~ثمانية} أسابيع.',
      'מחציתו אזלה, והמחצית השנייה תספיק ל{שישה~שמונה} שבועות.'
    ],
    [
      'It is the {10th~20th} such raid in less than a month.',
      'هذه الغارة هي {العاشرة~العشرون} من نوعها في أقل من شهر.',
      'זו הפשיטה ה{עשירית~עשרים} מסוגה בתוך פחות מחודש.'
    ],
    [
      'The tower is 300 metres tall, give or take, and has {60~70} floors.',
      'يبلغ ارتفاع البرج 300 متر تقريبا، وفيه {60~70} طابقا.',
      'גובה המגדל 300 מטר בערך, ובו {60~70} קומות.'
    ],
    [
      'In the first quarter the bank earned {1.2~2.1} billion shekels.',
      'في الربع الأول ربح البنك {1.2~2.1} مليار شيقل.',
      'ברבעון הראשון הרוויח הבנק {1.2~2.1} מיליארד שקל.'
    ],
    [
      'Production rose from 40 to {55~65} thousand barrels a day.',
      'ارتفع الإنتاج من 40 إلى {55~65} ألف برميل يوميا.',
      'התפוקה עלתה מ-40 ל-{55~65} אלף חביות ביום.'
    ]
  ],
  'hedges'
)
