import {table} from './table.ts'

table('numbers', {
  en: `
a hundred → cardinal 100
a hundred and one → cardinal 101
a million and one → cardinal 1000001
two dozen → cardinal 24
half a dozen → cardinal 6
1e6 → cardinal 1000000
.5 percent → percent 0.5
one hundred and twenty-three point four → cardinal 123.4
2 1/2 cups → measure 2.5 cup
seven eighths → fraction 0.875
five tenth-graders came → cardinal 5; ordinal 10 ~0.1
two third-placed teams → cardinal 2; ordinal 3 ~1/3
three tenths of it → fraction 0.3
a quarter of a million → cardinal 250000
negative ten → cardinal -10
one hundred and twenty first → ordinal 121
twenty nineteen → cardinal 2019
nineteen eighty-four → cardinal 1984
twenty-five hundred → cardinal 2500
€1,234.56 → money 1234.56 EUR
USD 5 million → money 5000000 USD
1,23,456 → cardinal 123456
$1.5tn → money 1500000000000 USD
five and a half hours → measure 5.5 hour
an hour and a half → measure 1.5 hour
3 million two hundred thousand → cardinal 3200000
a few hundred, several thousand, dozens, hundreds of thousands →
24/7, fifty-fifty → fraction 0.5 ?
call 0800 555 111 or +1 555 123 4567 →
6-foot-6 → measure 78 inch
6ft 6 in the shade, 6'6" → measure 6 ft; cardinal 6; measure 78 inch
a 550 pound hog → measure 550 lb
it weighs 550 pounds → measure 550 lb
it costs 550 pounds → money 550 pound
9/11 → date --09-11
World War II, Mrs May, he may march → ordinal 2
in Q3 2024 → ordinal 3; cardinal 2024
the G7 and the M25 → cardinal 7 ?
highs of 40C, Annex 12C → measure 40 celsius; measure 12 celsius ?
5ft 9in tall → measure 69 inch
July 3-9, 2024 → date 2024-07-03; date 2024-07-09 ~9
3 to 9 July → date --07-03 ~3; date --07-09
on 5 and 6 May → date --05-05 ~5; date --05-06 ~6
in 1945 millions starved → date 1945
12 and a half years → measure 12.5 year
12 and half of them → cardinal 12; fraction 0.5
it lost a quarter → fraction 0.25 ?
the third quarter of the game → ordinal 3
two in every five → cardinal 2; cardinal 5 ~0.2
several dozen →
both sides, a couple → cardinal 2 ?; cardinal 2 ?
`,
  ar: `
مئة وواحد → cardinal 101
خمسة وعشرون فاصلة خمسة → cardinal 25.5
ثلاثة فاصلة أربعة عشر → cardinal 3.14
سالب خمسة → cardinal -5
نصف دزينة → cardinal 6
مئتان وخمسون ألف دولار → money 250000 USD
٣/٤ → fraction 0.75
ثلاثة أرباعها → fraction 0.75 ~3
خمسهم وربعهم → fraction 0.2; fraction 0.25
في نوفمبر تشرين الثاني → date --11
3 أغسطس آب 2024 → date 2024-08-03
واحد من كل خمسة → cardinal 1 ?; cardinal 5 ~0.2
ثلاثة أخماس → fraction 0.6
خُمس السكان → fraction 0.2
خمس سنوات → measure 5 year
مليار ونصف المليار دولار → money 1500000000 USD
مئة ألف وألف → cardinal 101000
ألفا شخص → cardinal 2000
ألفًا → cardinal 1000
11 ألفا → cardinal 11000
بضعة آلاف، عشرات الآلاف، مئات الملايين →
المرتبة الحادية والعشرين بعد المئة → ordinal 121
الذكرى الخمسون → ordinal 50
2,5 مليار → cardinal 2500000000
12.500 دولار → money 12.5 ~12500 USD
1.234.567,5 → cardinal 1234567.5
السابع من تشرين الأول/أكتوبر 2023 → date 2023-10-07
30 كانون الثاني (يناير) → date --01-30
في 5/6/1967 → date 1967-06-05
آب 2023 → date 2023-08
الأب جونسون، السيدة مايو →
لأول مرة → ordinal 1 ?
ثلاث ساعات ونصف الساعة → measure 3.5 hour
ثمانينيات القرن العشرين → decade 198X
القرن التاسع عشر → decade 18XX
كمية، ميت، كوفيد-19 →
يعتقد38% منهم → percent 38
هاتان الدولتان → cardinal 2 ?
`,
  he: `
מיילדת מליון → cardinal 1000000 ?
3 מליון איש, מליון תושבים → cardinal 3000000; cardinal 1000000
מאה ואחת → cardinal 101
עשרים וחמש נקודה חמש → cardinal 25.5
מינוס חמש → cardinal -5
חצי תריסר → cardinal 6
שלושת רבעי האוכלוסייה → fraction 0.75
חמישית מהאוכלוסייה → fraction 0.2
שני שלישים → fraction 2/3
מיליארד וחצי דולר → money 1500000000 USD
רבע מיליון → cardinal 250000
כמה אלפים, עשרות אלפים, מאות מיליונים →
אלף מאתיים שלושים וארבע → cardinal 1234
עשרת אלפים → cardinal 10000
שבע־עשרה → cardinal 17
שלשה עשר → cardinal 13
מאתיים אלף → cardinal 200000
ב-7 באוקטובר → date --10-07
שבעה באוקטובר 2023 → date 2023-10-07
פגישתם הראשונה ביוני → ordinal 1 ?; date --06
5.6.1967 → date 1967-06-05
סוף שנות ה-90 → decade 199X ~189X ~209X
המאה העשרים ואחת → decade 20XX
במאה ה-19 → decade 18XX
100 ש"ח, ₪100 → money 100 ILS; money 100 ILS
שני דולרים → money 2 USD
3.5 מיליון ש״ח → money 3500000 ILS
40 ק“מ → measure 40 km
בשני מקומות → cardinal 2
שעתיים וחצי → measure 2.5 hour
שלוש שעות וחצי → measure 3.5 hour
רבע הגמר → cardinal 8 stage
באר שבע, שבע רצון, חצי האי, אף אחד →
שניהם → cardinal 2 ?
קילומטר וחצי → measure 1.5 km
`
})
