import {describe, expect, test} from 'vitest'
import {checkPair} from '../../../src/index.ts'
import {ours} from '../../packs.ts'

/** Words that may be a number, a day or a mark and may not: what is clean, and beside it what must still be found, by the
 *  beginning of the rule that finds it. */
type Row = readonly [from: string, to: string, source: string, target: string, found?: string]

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'names that read as numbers': [
    ['en', 'ar', 'Emma Stone plays the lead role.', 'تؤدي إيما ستون دور البطولة.'],
    ['en', 'ar', 'Firefighters in Beersheba battled the blaze.', 'كافح رجال الإطفاء في بئر السبع الحريق.'],
    ['en', 'ar', 'Roger Stone was questioned for 5 hours.', 'استُجوب روجر ستون 5 ساعات.'],
    ['en', 'ar', 'Roger Stone was questioned for 5 hours.', 'استُجوب روجر ستون 6 ساعات.', 'figure'],
    ['en', 'ar', 'Sixty protesters sat in the square.', 'جلس ستون محتجاً في الساحة.'],
    ['en', 'ar', 'Protesters sat in the square.', 'جلس ستون محتجاً في الساحة.', 'figure'],
    ['ar', 'en', 'وصلت جوس ستون إلى القاهرة للغناء.', 'Joss Stone arrived in Cairo to sing.'],
    ['ar', 'he', 'وصلت جوس ستون إلى القاهرة للغناء.', "ג'וס סטון הגיעה לקהיר כדי לשיר."],
    ['he', 'en', 'התושבים של קריית ארבע חזרו הביתה.', 'The residents of Kiryat Arba returned home.'],
    ['he', 'ar', 'רכבת נוספת תצא מבאר שבע בערב.', 'سينطلق قطار إضافي من بئر السبع مساءً.'],
    ['he', 'en', 'ארבע נשים חזרו הביתה.', 'The women returned home.', 'figure'],
    ['en', 'he', "The train to Be'er Sheva was late.", 'הרכבת לבאר שבע איחרה.'],
    ['en', 'he', "Seven trains to Be'er Sheva were late.", 'הרכבות לבאר שבע איחרו.', 'figure'],
    ['ar', 'en', 'جلس ستون محتجاً في الساحة.', 'Seventy protesters sat in the square.', 'figure']
  ],
  'names that are months': [
    ['he', 'en', 'יוני רכטר הופיע בהיכל התרבות.', 'Yoni Rechter performed at the culture hall.'],
    ['he', 'ar', 'השחקן יוני כהן חתם על החוזה.', 'وقع اللاعب يوني كوهين العقد.'],
    ['he', 'en', 'הדירה של יולי תמיר נמכרה.', "Yuli Tamir's apartment was sold."],
    ['he', 'en', 'עו"ד ניסן לוי ייצג את המשפחה.', 'The lawyer Nissan Levi represented the family.'],
    ['he', 'en', 'אדר גולד זכתה בתחרות.', 'Adar Gold won the contest.'],
    ['he', 'en', 'האב סיפר שבנו נעדר.', 'The father said that his son was missing.'],
    ['en', 'he', 'Theresa May resigned on Friday.', 'תרזה מיי התפטרה ביום שישי.'],
    ['en', 'ar', 'June Carter wrote the song.', 'كتبت جون كارتر الأغنية.'],
    ['en', 'ar', 'The Nissan plant will close.', 'سيغلق مصنع نيسان.'],
    ['ar', 'en', 'سيغلق مصنع نيسان أبوابه.', 'The Nissan plant will close.'],
    ['ar', 'en', 'قصف المفاعل تموز مرتين.', 'The Tammuz reactor was bombed twice.'],
    ['ar', 'he', 'طورت مايو كلينيك فحصاً جديداً.', 'מאיו קליניק פיתחה בדיקה חדשה.'],
    ['ar', 'en', 'كان الأب آب عائلة كبيرة.', 'The father came from a large family.'],
    ['en', 'he', 'The march ended at the square.', 'הצעדה הסתיימה בכיכר.'],
    ['en', 'he', 'The trial opens in June.', 'המשפט ייפתח ביולי.', 'figure'],
    ['en', 'ar', 'The trial opens in May.', 'تبدأ المحاكمة في نيسان.', 'figure'],
    ['he', 'en', 'המשפט ייפתח ביוני.', 'The trial opens in July.', 'figure'],
    ['he', 'en', 'הם נפגשו ב-10 ביולי.', 'They met on June 10.', 'figure'],
    ['ar', 'en', 'تبدأ المحاكمة في مايو المقبل.', 'The trial opens next June.', 'figure']
  ],
  '"by" that reads as a hundred': [
    ['en', 'he', 'A novel by Maya Arad won the prize.', 'רומן מאת מאיה ערד זכה בפרס.'],
    ['en', 'he', 'A report by Amnesty International cites 12 cases.', 'דוח מאת אמנסטי אינטרנשיונל מונה 12 מקרים.'],
    ['he', 'en', 'מאת: רון כץ', 'By: Ron Katz'],
    ['he', 'ar', 'סימפוניה מאת בטהובן נוגנה אתמול.', 'عُزفت أمس سيمفونية لبيتهوفن.'],
    ['ar', 'he', 'مسرحية من تأليف سعد الله ونوس', 'מחזה מאת סעדאללה ונוס'],
    ['he', 'en', 'מאת כתבי הארץ', 'By Haaretz correspondents'],
    ['en', 'he', 'Photographs by four artists are on display.', 'מוצגים צילומים מאת ארבעה אמנים.'],
    ['he', 'en', 'מאת אלפים ניצלו במבצע.', 'A hundred thousand were saved in the operation.'],
    ['he', 'en', 'מאת אלפים איש ניצלו במבצע.', 'Two hundred thousand people were saved in the operation.', 'figure'],
    ['en', 'he', 'A novel by three authors won the prize.', 'רומן מאת ארבעה סופרים זכה בפרס.', 'figure'],
    ['en', 'he', 'About a hundred people came.', 'הגיעו אנשים.', 'figure']
  ],
  'duals and plurals': [
    ['ar', 'en', 'اعتقلت الشرطة مسلحين في الحي.', 'Police arrested gunmen in the neighborhood.'],
    ['ar', 'en', 'اعتقلت الشرطة مسلحين في الحي.', 'Police arrested two gunmen in the neighborhood.'],
    ['en', 'ar', 'Two hostages met journalists in the hotel.', 'التقى الرهائن صحفيين في الفندق.', 'figure'],
    ['en', 'ar', 'Two people were hurt when residents fled.', 'أُصيب أشخاص لدى فرار السكان من مهاجمين.', 'figure'],
    // Behind a word of quantity the ending is that of a plural, so it answers no "two".
    ['en', 'ar', 'Thousands of gunmen attacked. The army has two goals.', 'هاجم آلاف المسلحين. وللجيش هدفان.'],
    [
      'en',
      'ar',
      'Thousands of gunmen attacked. The army has two goals.',
      'هاجم آلاف المسلحين. وللجيش أهداف.',
      'figure'
    ],
    ['en', 'ar', 'Two coaches praised all the players.', 'أشاد مدربان بجميع اللاعبين.'],
    ['en', 'ar', 'Two coaches praised all the players.', 'أشاد المدربون بجميع اللاعبين.', 'figure'],
    ['en', 'ar', 'Dozens of passengers missed two trains.', 'فات عشرات المسافرين القطارات.', 'figure'],
    ['en', 'ar', 'A number of passengers missed two trains.', 'فات عدد من المسافرين قطاران.'],
    ['en', 'ar', 'A number of passengers missed two trains.', 'فات عدد من المسافرين القطارات.', 'figure'],
    ['en', 'ar', 'Each of the two teams scored.', 'سجل كل من الفريقين.'],
    ['ar', 'en', 'أيد جميع الموظفين القرار.', 'All employees backed the decision.'],
    ['ar', 'en', 'طالب المعلمين بالعودة إلى المدارس.', 'He urged the teachers to return to the schools.'],
    ['ar', 'he', 'التقى الوزير رياضيين وفنانين.', 'השר נפגש עם ספורטאים ואמנים.'],
    ['he', 'ar', 'השר נפגש עם עיתונאים.', 'التقى الوزير صحفيين.'],
    ['ar', 'en', 'بنت البلدية مدرستين جديدتين.', 'The municipality built three new schools.', 'figure'],
    ['ar', 'en', 'بنت البلدية مدرستين جديدتين.', 'The municipality built new schools.', 'figure'],
    ['he', 'en', 'הם חיכו יומיים בגבול.', 'They waited three days at the border.', 'figure'],
    ['he', 'en', 'הם חיכו יומיים בגבול.', 'They waited two days at the border.'],
    ['he', 'en', 'השיחות היומיות נמשכות.', 'The daily talks continue.']
  ],
  'numbers inside words': [
    ['en', 'ar', 'The four-legged robot climbed the stairs.', 'صعد الروبوت رباعي الأرجل الدرج.'],
    ['en', 'ar', 'A hexagonal tile fell.', 'سقط بلاط سداسي الشكل.'],
    ['en', 'he', 'The hexagonal tower was built of stone.', 'המגדל המשושה נבנה מאבן.'],
    ['en', 'he', 'A tricycle blocked the lane.', 'תלת-אופן חסם את הנתיב.'],
    ['en', 'ar', 'A tricycle blocked the lane.', 'سدت دراجة ثلاثية العجلات الطريق.'],
    ['en', 'he', 'She won the decathlon.', 'היא זכתה בקרב עשר.'],
    ['en', 'ar', 'She won the heptathlon.', 'فازت بالمسابقة السباعية.'],
    ['en', 'he', 'He competed in the pentathlon.', 'הוא התחרה בקרב חמש.'],
    ['en', 'ar', 'The field is shaped like a triangle.', 'الحقل مثلث الشكل.'],
    ['en', 'he', 'A multi-storey car park collapsed.', 'חניון רב־קומות קרס.'],
    ['en', 'ar', 'The fortnightly meeting was cancelled.', 'أُلغي الاجتماع الذي يُعقد كل أسبوعين.'],
    ['en', 'he', 'The fortnightly magazine closed.', 'הדו-שבועון נסגר.'],
    ['en', 'he', 'The magazine appears fortnightly.', 'המגזין מופיע אחת לשבועיים.'],
    ['en', 'ar', 'Ireland won the Six Nations.', 'فازت أيرلندا ببطولة الأمم الست.'],
    ['en', 'he', 'Ireland won the Six Nations.', 'אירלנד זכתה באליפות שש האומות.'],
    ['en', 'ar', 'The delay is a few milliseconds.', 'التأخير بضعة أجزاء من ألف من الثانية.'],
    ['en', 'he', 'The delay is a few milliseconds.', 'ההשהיה היא כמה אלפיות השנייה.'],
    ['en', 'ar', 'Bilateral talks opened in Oman.', 'انطلقت محادثات ثنائية في عُمان.'],
    ['en', 'he', 'The bilateral talks opened.', 'השיחות הדו-צדדיות נפתחו.'],
    ['ar', 'en', 'اشترى سيارة رباعية الدفع.', 'He bought a four-wheel-drive car.'],
    ['ar', 'en', 'تستضيف عمّان قمة ثلاثية.', 'Amman hosts a trilateral summit.'],
    ['ar', 'he', 'تستضيف عمّان قمة ثلاثية.', 'עמאן תארח פסגה משולשת.'],
    ['he', 'ar', 'ההדפסה התלת-ממדית זולה יותר.', 'الطباعة ثلاثية الأبعاد أرخص.'],
    ['he', 'en', 'ההסכם הדו-מפלגתי נחתם.', 'The bipartisan deal was signed.'],
    ['he', 'en', 'כלים חד-פעמיים נאסרו.', 'Single-use dishes were banned.'],
    ['en', 'ar', 'The double-decker bus overturned.', 'انقلبت الحافلة ذات الطابقين.'],
    ['en', 'he', 'The double-decker bus overturned.', 'האוטובוס הדו-קומתי התהפך.'],
    ['en', 'he', 'The bus has two floors.', 'באוטובוס יש שלוש קומות.', 'figure'],
    ['en', 'ar', 'Six nations signed the pact.', 'وقعت دول الاتفاق.', 'figure'],
    ['en', 'ar', 'The talks lasted three days.', 'استمرت المحادثات الثنائية.', 'figure'],
    ['he', 'en', 'שלוש המדינות חתמו.', 'The states signed.', 'figure'],
    ['ar', 'en', 'اشترى أربع سيارات.', 'He bought cars.', 'figure']
  ],
  'plural acronyms and quotation marks': [
    ['en', 'he', 'The drones struck two depots.', 'המל"טים פגעו בשני מחסנים.'],
    ['en', 'he', 'The reports were published yesterday.', 'הדו"חות פורסמו אתמול.'],
    ['en', 'he', 'CEOs of banks met.', 'מנכ"לים של בנקים נפגשו.'],
    ['en', 'he', 'The lawmakers left the hall.', 'הח"כים עזבו את האולם.'],
    ['ar', 'he', 'أسقط الجيش الطائرات المسيّرة.', 'הצבא הפיל את הכטב"מים.'],
    ['ar', 'he', 'المحاميات طلبن التأجيل.', 'העו"דיות ביקשו דחייה.'],
    ['en', 'he', 'The chairwoman said the reports were late.', 'היו"רית אמרה שהדו"חות איחרו.'],
    ['en', 'he', `The commander "apologised to the battalion's soldiers", he said.`, 'המפקד "התנצל בפני המ"פים", אמר.'],
    ['he', 'en', 'המל"טים פגעו במחסן.', 'The drones hit the depot.'],
    ['he', 'ar', 'הרמטכ"לים לשעבר נפגשו.', 'التقى رؤساء الأركان السابقون.'],
    [
      'en',
      'he',
      'The drones hit the depot, the officer said, "and left".',
      'המל"טים פגעו במחסן, אמר הקצין, "והלכו.',
      'quote'
    ],
    ['en', 'he', '"The reports are late", she said.', 'הדו"חות מאחרים", אמרה.', 'quote'],
    ['he', 'en', '"המל"טים פגעו במחסן", אמר הקצין.', 'The drones hit the depot, the officer said.', 'quote']
  ],
  'the Sabbath, and days without the word for day': [
    ['he', 'en', 'הם לא נוסעים בשבת.', 'They do not travel on the Sabbath.'],
    ['he', 'en', 'שבת שלום לכולם!', 'Shabbat shalom to all!'],
    ['en', 'he', 'The shops close for Shabbat.', 'החנויות נסגרות לקראת שבת.'],
    ['en', 'he', 'He keeps the Sabbath.', 'הוא שומר שבת.'],
    ['he', 'ar', 'המסעדה סגורה בשבת.', 'المطعم مغلق يوم السبت.'],
    ['ar', 'he', 'المطعم مغلق يوم السبت.', 'המסעדה סגורה בשבת.'],
    ['he', 'en', 'מוצאי שבת יהיו קרירים.', 'Saturday night will be cool.'],
    ['he', 'en', 'הבחירות נערכו בשישי האחרון.', 'The elections were held last Friday.'],
    ['he', 'en', 'בצהרי שישי נסגר השוק.', 'The market closes at noon on Friday.'],
    ['en', 'he', 'The market closes on Friday afternoon.', 'השוק נסגר בשישי אחר הצהריים.'],
    ['he', 'ar', 'ההצגה תעלה בחמישי בערב.', 'ستُعرض المسرحية مساء الخميس.'],
    ['he', 'en', 'בסוף השבוע, שישי ושבת, יירד גשם.', 'It will rain at the weekend, Friday and Saturday.'],
    ['he', 'en', 'הם ייפגשו בשבת בערב.', 'They will meet on Sunday evening.', 'figure'],
    ['he', 'en', 'ההצגה תעלה ביום שישי.', 'The show opens on Thursday.', 'figure'],
    ['en', 'he', 'The show opens on Friday.', 'ההצגה תעלה בחמישי.', 'figure'],
    ['he', 'en', 'הגעתי למקום השישי במרוץ.', 'I came fifth in the race.', 'figure'],
    ['en', 'ar', 'Jews rest on the Sabbath.', 'يستريح اليهود يوم السبت.'],
    ['ar', 'en', 'يستريح اليهود يوم السبت.', 'Jews rest on the Sabbath.']
  ],
  'verbs and nouns that read as numerals': [
    ['he', 'en', 'הוא מנהל הבנק שמונה לפני שנה.', 'He is the bank manager who was appointed a year ago.'],
    ['he', 'ar', 'השופט שמונה אתמול התפטר.', 'استقال القاضي الذي عُين أمس.'],
    ['he', 'en', 'הוועד שמונה לבדוק את הפרשה התכנס.', 'The committee appointed to examine the affair met.'],
    ['en', 'he', 'The judge appointed last week resigned.', 'השופט שמונה בשבוע שעבר התפטר.'],
    ['ar', 'he', 'استقال القاضي المعيّن حديثاً.', 'השופט שמונה לאחרונה התפטר.'],
    ['he', 'en', 'שמונה שופטים התפטרו.', 'Judges resigned.', 'figure'],
    ['he', 'en', 'בחדר היו שמונה אנשים.', 'There were nine people in the room.', 'figure'],
    ['en', 'he', 'Judges resigned.', 'שמונה שופטים התפטרו.', 'figure'],
    ['he', 'en', 'האורח היה שבע רצון מהשירות.', 'The guest was satisfied with the service.'],
    ['he', 'en', 'הילדים לומדים את האלף-בית.', 'The children learn the alphabet.'],
    ['ar', 'en', 'ألّف الكاتب رواية عن الحرب.', 'The writer wrote a novel about the war.'],
    ['ar', 'en', 'تسع القاعة مئتي شخص.', 'The hall holds two hundred people.'],
    ['ar', 'en', 'وصل الزوار لإحياء ذكرى الأربعين.', 'Pilgrims arrived to mark Arbaeen.'],
    ['ar', 'en', 'ست الكل هي أمي.', 'My mother is the best of all.'],
    ['ar', 'he', 'سلالة ألفا من الفيروس انتشرت.', 'זן אלפא של הנגיף התפשט.'],
    ['en', 'ar', 'The alpha variant appeared in Britain.', 'ظهر متحور ألفا في بريطانيا.'],
    ['en', 'ar', 'Alpha Bank opened a branch.', 'افتتح بنك ألفا فرعاً.'],
    ['ar', 'en', 'شارك ألفا شخص في السباق.', 'Three thousand people took part in the race.', 'figure'],
    ['ar', 'en', 'شارك ألفا شخص في السباق.', 'Two thousand people took part in the race.'],
    ['en', 'ar', 'People took part in the race.', 'شارك ألفا شخص في السباق.', 'figure'],
    ['en', 'he', 'The couple said their second child was born.', 'בני הזוג אמרו שנולד ילדם השני.'],
    ['en', 'ar', 'The old quarter was damaged.', 'تضررت المدينة القديمة.'],
    ['en', 'he', 'He seconded the motion.', 'הוא תמך בהצעה.']
  ],
  'classes by their letters': [
    ['he', 'en', 'תלמידי כיתה י"ב נבחנו.', 'Twelfth graders sat the exam.'],
    ['he', 'en', "ילדי כיתות א' עד ג' יחזרו ללימודים.", 'Children in grades one to three will return to school.'],
    ['he', 'ar', "הוא למד עד כיתה ט'.", 'درس حتى الصف التاسع.'],
    ['en', 'he', 'Sixth-graders planted trees.', "תלמידי כיתה ו' נטעו עצים."],
    ['en', 'he', 'The fourth-grade pupils sang.', "תלמידי כיתה ד' שרו."],
    ['ar', 'he', 'طلاب الصف السابع زاروا المتحف.', "תלמידי כיתה ז' ביקרו במוזיאון."],
    ['ar', 'en', 'طلاب الصف السابع زاروا المتحف.', 'Seventh-grade students visited the museum.'],
    ['he', 'en', "תלמידי כיתה י' נבחנו.", 'Eighth graders sat the exam.', 'figure'],
    ['ar', 'he', 'طلاب الصف السابع زاروا المتحف.', "תלמידי כיתה ח' ביקרו במוזיאון.", 'figure'],
    ['en', 'he', 'Sixth-graders planted trees.', "תלמידי כיתה ז' נטעו עצים.", 'figure']
  ],
  'degrees that are counted': [
    ['he', 'en', 'היא לומדת לתואר ראשון בכימיה.', "She is studying for a bachelor's degree in chemistry."],
    ['he', 'en', 'יש לו תואר שלישי בפיזיקה.', 'He has a doctorate in physics.'],
    ['en', 'he', "She earned a master's degree.", 'היא סיימה תואר שני.'],
    ['en', 'he', 'He has a BA and an MA in history.', 'יש לו תואר ראשון ותואר שני בהיסטוריה.'],
    ['ar', 'he', 'حصلت على درجة الماجستير في القانون.', 'היא קיבלה תואר שני במשפטים.'],
    ['ar', 'he', 'حصل على البكالوريوس في الكيمياء.', 'הוא קיבל תואר ראשון בכימיה.'],
    ['he', 'ar', 'יש לה תואר שני במשפטים.', 'لديها شهادة الماجستير في القانون.'],
    ['he', 'en', 'זה התואר השני של הקבוצה.', "This is the team's third title.", 'figure'],
    ['en', 'he', "It was the team's second title.", 'זה היה תואר של הקבוצה.', 'figure'],
    ['he', 'en', 'זה התואר השני של הקבוצה.', "This is the team's second title."],
    ['he', 'en', 'סטודנטים לתואר שני מחו.', 'Graduate students protested.']
  ],
  'over that means because of': [
    ['en', 'he', 'The firm was fined over two leaks.', 'החברה נקנסה בשל שתי דליפות.'],
    ['en', 'ar', 'He was sued over three tweets.', 'رُفعت عليه دعوى بسبب ثلاث تغريدات.'],
    ['en', 'ar', 'They argued over five bags of rice.', 'تجادلوا حول خمسة أكياس أرز.'],
    ['en', 'he', 'The talks were held over five days.', 'השיחות נערכו במשך חמישה ימים.'],
    ['en', 'he', 'Union leaders are angry over 40 dismissals.', 'ראשי האיגוד זועמים על 40 פיטורים.'],
    ['en', 'ar', 'The two countries clashed over two islands.', 'تصادم البلدان بشأن جزيرتين.'],
    ['he', 'en', 'המותג ספג ביקורת על שתי מודעות.', 'The brand was criticised over two adverts.'],
    ['ar', 'en', 'انتُقد الوزير بسبب ثلاث صفقات.', 'The minister was criticised over three deals.'],
    ['en', 'he', 'Over 40 workers were dismissed.', '40 עובדים פוטרו.', 'hedge'],
    ['en', 'ar', 'The fire destroyed over 300 homes.', 'دمر الحريق 300 منزل.', 'hedge'],
    ['en', 'he', 'The company pays over 20 shekels an hour.', 'החברה משלמת 20 שקל לשעה.', 'hedge']
  ],
  'digits glued to a name': [
    ['en', 'he', 'Speaker4: I disagree.', 'דובר4: אני לא מסכים.'],
    ['he', 'en', 'דובר2: מי שם?', "Speaker2: Who's there?"],
    ['en', 'ar', 'The gene BRCA1 was tested.', 'فُحص جين بي آر سي إيه1.'],
    ['en', 'he', 'Channel12 aired the clip.', 'ערוץ12 שידר את הקטע.'],
    ['he', 'ar', 'התחנה מייצרת 500MW.', 'تنتج المحطة 500MW.'],
    ['ar', 'he', 'تنتج المحطة 500MW.', 'התחנה מייצרת 500MW.'],
    ['en', 'he', 'Speaker4: I disagree.', 'דובר5: אני לא מסכים.', 'figure'],
    ['en', 'he', 'Channel12 aired the clip.', 'ערוץ13 שידר את הקטע.', 'figure']
  ],
  'reaching a figure': [
    ['he', 'en', 'הטמפרטורה מגיעה ל-40 מעלות.', 'The temperature reaches 40 degrees.'],
    ['he', 'ar', 'המחיר מגיע ל-300 שקל.', 'يبلغ السعر 300 شيكل.'],
    ['en', 'he', 'The tower reaches 120 meters.', 'המגדל מגיע ל-120 מטר.'],
    ['ar', 'he', 'يبلغ ارتفاع البرج 120 متراً.', 'גובה המגדל מגיע ל-120 מטר.'],
    ['he', 'en', 'מספר ההרוגים הגיע ל-52.', 'The death toll reached 52.'],
    ['he', 'en', 'מחיר כרטיס יכול להגיע ל-900 שקל.', 'A ticket can cost up to 900 shekels.'],
    ['he', 'en', 'המחיר מגיע ל-300 שקל.', 'The price goes up to 300 shekels.'],
    ['he', 'en', 'הטמפרטורה מגיעה ל-40 מעלות.', 'The temperature reaches 45 degrees.', 'figure'],
    ['en', 'he', 'Up to 52 people died.', '52 בני אדם נהרגו.', 'hedge'],
    ['he', 'en', 'עד 52 בני אדם נהרגו.', '52 people died.', 'hedge']
  ],
  'spaces in numbers': [
    ['en', 'ar', 'The quake killed 9,000 people.', 'قتل الزلزال 9, 000 شخص.', 'text-spacing'],
    ['en', 'he', 'The quake killed 9,000 people.', 'רעידת האדמה הרגה 9, 000 בני אדם.', 'text-spacing'],
    ['en', 'he', 'The train left at 10:05.', 'הרכבת יצאה בשעה 10: 05.', 'text-spacing'],
    ['en', 'ar', 'The train left at 10:05.', 'غادر القطار الساعة 10: 05.', 'text-spacing'],
    ['he', 'en', 'השכר הוא 3.5 מיליון שקל.', 'The pay is 3. 5 million shekels.', 'text-spacing'],
    ['ar', 'en', 'قتل الزلزال 9000 شخص.', 'The quake killed 9, 000 people.', 'text-spacing'],
    ['ar', 'he', 'غادر القطار في 22:15.', 'הרכבת יצאה ב-22 :15.', 'text-spacing'],
    ['en', 'he', 'In 2019, 500 people left.', 'ב-2019, 500 בני אדם עזבו.'],
    ['en', 'ar', 'Group 3: 12 teams.', 'المجموعة 3: 12 فريقاً.'],
    ['he', 'en', 'בגיל 8, 120 ילדים נבחנו.', 'At age 8, 120 children were tested.'],
    ['en', 'ar', 'The results were 5, 10 and 15.', 'كانت النتائج 5, 10 و15.']
  ]
}

for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    test.each(rows.map(([...row]) => row))('%s → %s: %s', (sourceLocale, targetLocale, source, target, found) => {
      const told = checkPair({source, target, sourceLocale, targetLocale}, {languages: ours})
        .filter(({severity}) => severity !== 'info')
        .map(({ruleId}) => ruleId)
      if (found === undefined) expect(told).toEqual([])
      else
        expect(
          told.some((rule) => rule.startsWith(found)),
          told.join()
        ).toBe(true)
      if (found === 'text-spacing') expect(told).toEqual(['text-spacing'])
    })
  })
}
