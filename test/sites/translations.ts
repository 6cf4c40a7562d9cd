/** What a translator made of each text of the fixtures, in Arabic and in Hebrew. */
export const translations: Readonly<Record<string, readonly [ar: string, he: string]>> = {
  // hugo
  'Ferry returns to the island': ['العبّارة تعود إلى الجزيرة', 'המעבורת חוזרת אל האי'],
  Naxos: ['ناكسوس', 'נקסוס'],
  'The ferry sails again on Monday, <lock1/> said.': [
    'قالت <lock1/> إن العبّارة ستبحر من جديد يوم الاثنين.',
    'המעבורת תפליג שוב ביום שני, מסרה <lock1/>.'
  ],
  'The *ferry* at dawn': ['*العبّارة* عند الفجر', '*המעבורת* עם שחר'],
  'The "Naxos Star" leaves': ['«نجمة ناكسوس» تغادر', '"כוכב נקסוס" יוצאת לדרך'],
  Timetable: ['جدول المواعيد', 'לוח הזמנים'],
  'Tickets are sold <strong>only</strong> on board.': [
    'تُباع التذاكر على متن العبّارة <strong>فقط</strong>.',
    'הכרטיסים נמכרים <strong>רק</strong> על הסיפון.'
  ],
  'See the <a1>map of stops</a1> before you travel.': [
    'راجع <a1>خريطة المحطات</a1> قبل السفر.',
    'עיינו ב<a1>מפת התחנות</a1> לפני הנסיעה.'
  ],
  'First boat: <lock1/>': ['أول قارب: <lock1/>', 'הסירה הראשונה: <lock1/>'],
  'Last boat': ['آخر قارب', 'הסירה האחרונה'],
  'Passengers on deck': ['ركاب على السطح', 'נוסעים על הסיפון'],
  Deck: ['السطح', 'סיפון'],
  'The open upper floor': ['الطابق العلوي المكشوف', 'הקומה העליונה הפתוחה'],
  'Also called the <em>roof</em>': ['ويُسمّى أيضًا <em>السقف</em>', 'נקרא גם <em>הגג</em>'],
  'The first crossing': ['الرحلة الأولى', 'ההפלגה הראשונה'],
  'It is the first crossing since spring.': ['إنها الرحلة الأولى منذ الربيع.', 'זו ההפלגה הראשונה מאז האביב.'],
  // liquid
  'Library opens its archive': ['المكتبة تفتح أرشيفها', 'הספרייה פותחת את הארכיון שלה'],
  'The "first" maps': ['الخرائط «الأولى»', 'המפות "הראשונות"'],
  'Readers of <lock1/> can now see 400 maps.': [
    'بات بوسع قراء <lock1/> الاطلاع على 400 خريطة.',
    'קוראי <lock1/> יכולים לראות עכשיו 400 מפות.'
  ],
  'Members enter <em>free</em> of charge.': ['يدخل الأعضاء <em>مجانًا</em>.', 'חברים נכנסים <em>חינם</em>.'],
  'A day ticket costs 3 euros.': ['ثمن التذكرة اليومية 3 يورو.', 'כרטיס יומי עולה 3 אירו.'],
  'Write to <a1>the desk</a1> or <lock1/>.': [
    'راسلوا <a1>القسم</a1> أو <lock1/>.',
    'כתבו אל <a1>המערכת</a1> או <lock1/>.'
  ],
  'Opening hours': ['ساعات العمل', 'שעות הפתיחה'],
  'The doors open at 9:30.': ['تُفتح الأبواب في الساعة 9:30.', 'הדלתות נפתחות בשעה 9:30.'],
  TOC: ['المحتويات', 'תוכן'],
  Day: ['اليوم', 'יום'],
  Hours: ['الساعات', 'שעות'],
  Friday: ['الجمعة', 'יום שישי'],
  // mkdocs
  'Setting up the rain gauge': ['تركيب مقياس المطر', 'התקנת מד הגשם'],
  'The gauge of <lock1/> stands on the roof. <lock2/>': [
    'يقع مقياس <lock1/> على السطح. <lock2/>',
    'המד של <lock1/> עומד על הגג. <lock2/>'
  ],
  'Do not open it in a storm': ['لا تفتحه أثناء العاصفة', 'אין לפתוח אותו בסערה'],
  'Close the lid <strong>first</strong>.': [
    'أغلق الغطاء <strong>أولًا</strong>.',
    'סגרו <strong>קודם</strong> את המכסה.'
  ],
  'Then wait a while:': ['ثم انتظر قليلًا:', 'אחר כך חכו מעט:'],
  'dry the glass': ['جفّف الزجاج', 'יבשו את הזכוכית'],
  'note the level': ['سجّل المستوى', 'רשמו את המפלס'],
  'Press <code1>++ctrl+s++</code1> to keep the reading.': [
    'اضغط <code1>++ctrl+s++</code1> لحفظ القراءة.',
    'הקישו <code1>++ctrl+s++</code1> כדי לשמור את הקריאה.'
  ],
  Roof: ['السطح', 'גג'],
  'Fix it with long screws.': ['ثبّته ببراغٍ طويلة.', 'חזקו אותו בברגים ארוכים.'],
  Garden: ['الحديقة', 'גינה'],
  'Put it on a post.': ['ضعه على عمود.', 'הציבו אותו על עמוד.'],
  'Reading the scale': ['قراءة التدريج', 'קריאת הסולם'],
  Level: ['المستوى', 'מפלס'],
  'Height of the water': ['ارتفاع الماء', 'גובה המים'],
  'Measured in millimetres.': ['يُقاس بالمليمترات.', 'נמדד במילימטרים.'],
  'The gauge holds a WMO number.': ['يحمل المقياس رقمًا من WMO.', 'למד יש מספר של WMO.'],
  'World Meteorological Organization': ['المنظمة العالمية للأرصاد الجوية', 'הארגון המטאורולוגי העולמי'],
  '<a1>Order a spare glass</a1>': ['<a1>اطلب زجاجًا احتياطيًّا</a1>', '<a1>הזמנת זכוכית חלופית</a1>'],
  // kramdown
  'Notes from the observatory': ['يوميات المرصد', 'רשימות מן המצפה'],
  'The night sky': ['سماء الليل', 'שמי הלילה'],
  'Jupiter was <strong>bright</strong><lock1/> at dusk.': [
    'كان المشتري <strong>ساطعًا</strong><lock1/> عند الغسق.',
    'צדק היה <strong>בהיר</strong><lock1/> בין הערביים.'
  ],
  'The clouds went away.': ['انقشعت الغيوم.', 'העננים התפזרו.'],
  Opposition: ['التقابل', 'ניגוד'],
  'The planet stands across from the sun.': ['يقف الكوكب في الجهة المقابلة للشمس.', 'כוכב הלכת ניצב מול השמש.'],
  'It is then at its <em>brightest</em>.': ['ويكون عندئذ في <em>أشد سطوعه</em>.', 'אז הוא ב<em>שיא בהירותו</em>.'],
  Albedo: ['البياض', 'אלבדו'],
  'The share of light that comes back.': ['نسبة الضوء المنعكس.', 'שיעור האור החוזר.'],
  'The formula <code1>$$a^2 = b_1$$</code1> tells the rest.': [
    'والباقي تقوله المعادلة <code1>$$a^2 = b_1$$</code1>.',
    'את השאר אומרת הנוסחה <code1>$$a^2 = b_1$$</code1>.'
  ],
  'The dome': ['القبة', 'הכיפה'],
  'European Space Agency': ['وكالة الفضاء الأوروبية', 'סוכנות החלל האירופית'],
  // mdx
  'A harbour in figures': ['ميناء بالأرقام', 'נמל במספרים'],
  'The harbour moved <code1>props.total</code1> containers in <code2>year</code2>, <html1>more than ever</html1>.': [
    'نقل الميناء <code1>props.total</code1> حاوية في <code2>year</code2>، <html1>وهو أكبر عدد على الإطلاق</html1>.',
    'הנמל שינע <code1>props.total</code1> מכולות ב־<code2>year</code2>, <html1>יותר מאי־פעם</html1>.'
  ],
  Containers: ['حاويات', 'מכולות'],
  'What is "sure"': ['ما هو «مؤكد»', 'מה "בטוח"'],
  'Figures are <strong>provisional</strong>.': ['الأرقام <strong>أولية</strong>.', 'הנתונים <strong>ארעיים</strong>.'],
  'Ships from the north': ['سفن من الشمال', 'אוניות מן הצפון'],
  'Ships from the south': ['سفن من الجنوب', 'אוניות מן הדרום'],
  Outlook: ['التوقعات', 'תחזית'],
  'The sign reads 5 &lt; 6, and {not more}.': [
    'كُتب على اللافتة 5 &lt; 6، و{لا أكثر}.',
    'בשלט כתוב 5 &lt; 6, ו־{לא יותר}.'
  ],
  // docusaurus
  'Installing the weather client': ['تثبيت برنامج الطقس', 'התקנת תוכנת מזג האוויר'],
  'The client needs a key.': ['يحتاج البرنامج إلى مفتاح.', 'לתוכנה דרוש מפתח.'],
  'Before you begin': ['قبل أن تبدأ', 'לפני שמתחילים'],
  'Keep the key safe': ['احفظ المفتاح في مكان آمن', 'שמרו על המפתח'],
  'Never put it into a <strong>public</strong> folder.': [
    'لا تضعه أبدًا في مجلد <strong>عام</strong>.',
    'לעולם אל תשימו אותו בתיקייה <strong>ציבורית</strong>.'
  ],
  'A lost key cannot be restored.': ['لا يمكن استعادة مفتاح مفقود.', 'מפתח שאבד אינו ניתן לשחזור.'],
  Linux: ['لينكس', 'לינוקס'],
  'Run the script <code1>install.sh</code1>.': [
    'شغّل البرنامج النصي <code1>install.sh</code1>.',
    'הריצו את הסקריפט <code1>install.sh</code1>.'
  ],
  macOS: ['ماك أو إس', 'מק או־אס'],
  'Open the package.': ['افتح الحزمة.', 'פתחו את החבילה.'],
  'Old style': ['الأسلوب القديم', 'הסגנון הישן'],
  'Words of the note.': ['نص الملاحظة.', 'מילות ההערה.'],
  'Version <code1>version</code1> is current.': [
    'الإصدار <code1>version</code1> هو الأحدث.',
    'גרסה <code1>version</code1> היא העדכנית.'
  ],
  // github
  'Roads after the storm': ['الطرق بعد العاصفة', 'הכבישים אחרי הסערה'],
  'Roads are closed. Trains run.': ['الطرق مغلقة. القطارات تسير.', 'הכבישים סגורים. הרכבות פועלות.'],
  'The bridge is <em>shut</em>.': ['الجسر <em>مغلق</em>.', 'הגשר <em>סגור</em>.'],
  'For cyclists': ['لراكبي الدراجات', 'לרוכבי אופניים'],
  'Take the ferry.': ['استقلوا العبّارة.', 'סעו במעבורת.'],
  'is how an alert begins? No: <a1>!NOTE</a1> and [!NOTE] in a sentence are text.': [
    'هل يبدأ التنبيه هكذا؟ لا: <a1>!NOTE</a1> و[!NOTE] داخل جملة مجرد نص.',
    'כך מתחילה התראה? לא: <a1>!NOTE</a1> וכן [!NOTE] בתוך משפט הם טקסט.'
  ],
  'A line with [!NOTE] in it stays one paragraph.': [
    'السطر الذي فيه [!NOTE] يبقى فقرة واحدة.',
    'שורה שיש בה [!NOTE] נשארת פסקה אחת.'
  ]
}
