import {press} from './lines.ts'

press(
  'hedges of shares and ranges',
  `
The strike lasted from 6 a.m. until noon. | استمر الإضراب من السادسة صباحا حتى الظهر. | השביתה נמשכה מ-6 בבוקר עד הצהריים.
Talks ran until {3~4} in the morning. | استمرت المحادثات حتى {الثالثة~الرابعة} فجرا. | השיחות נמשכו עד {3~4} לפנות בוקר.
They were held for up to {12~21} hours. | احتُجزوا لمدة تصل إلى {12~21} ساعة. | הם הוחזקו עד {12~21} שעות.
As many as {300~30} people may be buried. | ربما دُفن ما يصل إلى {300~30} شخص. | עד {300~30} בני אדם עלולים להיות קבורים.
Nearly {one in four~one in five} children is stunted. | يعاني نحو {واحد من كل أربعة~واحد من كل خمسة} أطفال التقزم. | כמעט {אחד מכל ארבעה~אחד מכל חמישה} ילדים סובל מעיכוב בגדילה.
More than {one in ten~one in twelve} voters spoiled their ballots. | أبطل أكثر من {واحد من كل عشرة~واحد من كل اثني عشر} ناخبين أصواتهم. | יותר מ{אחד מכל עשרה~אחד מכל שנים עשר} מצביעים פסלו את קולם.
Fewer than {a third~a quarter} of them voted. | صوّت {أقل من ثلثهم~أقل من ربعهم}. | {פחות משליש~פחות מרבע} מהם הצביעו.
Less than {10 percent~20 percent} of it remains. | بقي منه أقل من {10 في المئة~20 في المئة}. | נותרו ממנו פחות מ-{10 אחוז~20 אחוז}.
The cost could exceed {$2 billion~$3 billion}. | قد تتجاوز الكلفة {ملياري دولار~ثلاثة مليارات دولار}. | העלות עלולה לעלות על {שני מיליארד דולר~שלושה מיליארד דולר}.
It must not exceed {30~40} km/h. | يجب ألا تتجاوز {30~40} كلم/ساعة. | אסור לה לעלות על {30~40} קמ"ש.
No fewer than {50~15} were arrested. | اعتُقل ما لا يقل عن {50~15} شخصا. | לא פחות מ-{50~15} נעצרו.
Almost {two thirds~three quarters} of respondents agreed. | وافق ما يقرب من {ثلثي~ثلاثة أرباع} المستطلعين. | כמעט {שני שלישים~שלושה רבעים} מהנשאלים הסכימו.
He has been in power for more than {two decades~three decades}. | يحكم منذ أكثر من {عقدين~ثلاثة عقود}. | הוא בשלטון יותר מ{שני עשורים~שלושה עשורים}.
Only {one in six~one in seven} survived. | لم ينج سوى {واحد من كل ستة~واحد من كل سبعة}. | רק {אחד מכל שישה~אחד מכל שבעה} שרד.
an estimated {1.2 million~2.1 million} people | ما يقدر بنحو {1.2 مليون~2.1 مليون} شخص | {1.2 מיליון~2.1 מיליון} בני אדם לפי הערכות
in less than {two hours~three hours} | في أقل من {ساعتين~ثلاث ساعات} | בתוך פחות מ{שעתיים~שלוש שעות}
almost {three times~four times} as many | نحو {ثلاثة أضعاف~أربعة أضعاف} العدد | כמעט פי {שלושה~ארבעה} יותר
well over {a thousand~two thousand} | أكثر بكثير من {ألف~ألفين} | הרבה יותר מ{אלף~אלפיים}
roughly {4 in 10~3 in 10} | نحو {4 من كل 10~3 من كل 10} | כ-{4 מכל 10~3 מכל 10}
the worst flood in more than {100 years~200 years} | أسوأ فيضان منذ أكثر من {مئة عام~مئتي عام} | השיטפון החמור ביותר זה יותר מ{מאה שנה~מאתיים שנה}
a once-in-a-century flood | فيضان لا يحدث إلا مرة كل قرن | שיטפון של פעם במאה שנה
The shop will be closed from Friday until Sunday. | سيكون المتجر مغلقا من الجمعة حتى الأحد. | החנות תהיה סגורה מיום שישי עד יום ראשון.
The deadline is midnight GMT on {31~30} January. | الموعد النهائي منتصف ليل {31~30} يناير بتوقيت غرينتش. | המועד האחרון הוא חצות לפי שעון גריניץ' ב-{31~30} בינואר.
Her flight left at {6.05~6.50}. | غادرت رحلتها الساعة {6:05~6:50}. | הטיסה שלה המריאה ב-{6:05~6:50}.
Lunch is at {half past one~half past two}. | الغداء في {الواحدة والنصف~الثانية والنصف}. | ארוחת הצהריים ב{אחת וחצי~שתיים וחצי}.
The minute's silence began at {11 o'clock~10 o'clock}. | بدأت دقيقة الصمت عند {الحادية عشرة~العاشرة}. | דקת הדומייה החלה ב-{11:00~10:00}.
He served {two and a half~three and a half} years of a {six~seven}-year sentence. | أمضى {عامين ونصف العام~ثلاثة أعوام ونصف العام} من عقوبة مدتها {ستة~سبعة} أعوام. | הוא ריצה {שנתיים וחצי~שלוש שנים וחצי} מתוך עונש של {שש~שבע} שנים.
The two-and-a-half-hour speech | الخطاب الذي استمر ساعتين ونصف الساعة | הנאום שארך שעתיים וחצי
{Eight of the ten~Seven of the ten} largest banks | {ثمانية من أكبر عشرة~سبعة من أكبر عشرة} بنوك | {שמונה מעשרת~שבעה מעשרת} הבנקים הגדולים
{Three of his four~Two of his four} sons | {ثلاثة من أبنائه الأربعة~اثنان من أبنائه الأربعة} | {שלושה מארבעת~שניים מארבעת} בניו
9 out of 10 | 9 من 10 | 9 מתוך 10
He got {9 out of 10~8 out of 10}. | حصل على {9 من 10~8 من 10}. | הוא קיבל {9 מתוך 10~8 מתוך 10}.
a score of {85~58} out of 100 | درجة {85~58} من 100 | ציון {85~58} מתוך 100
A fifth of all deaths, or {12,000~21,000}, were children. | خُمس الوفيات، أي {12 ألفا~21 ألفا}، من الأطفال. | חמישית ממקרי המוות, {12 אלף~21 אלף}, היו של ילדים.
The factory was closed for the {second~third} time in a quarter of a century. | أُغلق المصنع للمرة {الثانية~الثالثة} في ربع قرن. | המפעל נסגר בפעם {השנייה~השלישית} ברבע מאה.
`
)
