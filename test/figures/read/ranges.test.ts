import {table} from './table.ts'

table('ranges', {
  en: `
10-15 people → range 10–15
10–15 people → range 10–15
10 to 15 people → range 10–15
from 10 to 15 people → range 10–15
between 10 and 15 people → range 10–15
between ten and fifteen people → range 10–15
ten to fifteen people → range 10–15
5% to 7% → range 5–7 percent
5-7% → range 5–7 percent
between 5 and 7 percent → range 5–7 percent
from 5 to 7 percent → range 5–7 percent
between two and three percentage points → range 2–3 percentage-point
$5 to $7 → range 5–7 USD
$5-7 million → range 5000000–7000000 USD
between $5 million and $7 million → range 5000000–7000000 USD
2 to 4 inches of rain → range 2–4 inch
3-5 km → range 3–5 km
a drop of 10 to 12 degrees → range 10–12 degree
between one hundred and two hundred → range 100–200
between two million and three million → range 2000000–3000000
1914–1918 → range 1914–1918
the 2018-19 season → range 2018–2019
the 1950-53 war → range 1950–1953
1999-2001 → range 1999–2001
aged 18 to 24 → range 18–24 year
children aged 5-11 → range 5–11 year
from three to five hours → range 3–5 hour
50 until 100 → range 50–100
55 or 60 minutes → cardinal 55; measure 60 minute
it fell from 15 to 10 → cardinal 15; cardinal 10
20,000 to 30,000 → range 20000–30000
1.5-2 metres → range 1.5–2 m
3 and 5 → cardinal 3; cardinal 5
two to three times → range 2–3 time
`,
  ar: `
10-15 شخصًا → range 10–15
١٠-١٥ شخصًا → range 10–15
10 – 15 شخصًا → range 10–15
من 10 إلى 15 شخصًا → range 10–15
من عشرة إلى خمسة عشر شخصًا → range 10–15
بين 10 و15 شخصًا → range 10–15
ما بين 10 و15 شخصًا → range 10–15
يتراوح بين 10 و 15 → range 10–15
بين عشرة وخمسة عشر شخصًا → range 10–15
بين مئة ومئتين → range 100–200
بين مليون ومليوني شخص → range 1000000–2000000
بين ألف وألفين → range 1000–2000
بين 5 و7 في المئة → range 5–7 percent
من 5% إلى 7% → range 5–7 percent
5 إلى 7 بالمئة → range 5–7 percent
بنسبة 5-7% → range 5–7 percent
بين 20 ألفًا و30 ألفًا → range 20000–30000
من 3 إلى 5 كيلومترات → range 3–5 km
بين ثلاثة وخمسة كيلومترات → range 3–5 km
من ثلاث إلى خمس ساعات → range 3–5 hour
ما بين 5 ملايين و7 ملايين دولار → range 5000000–7000000 USD
بين 5 و7 ملايين دولار → range 5000000–7000000 USD
في الفترة 1914-1918 → range 1914–1918
موسم 2018-2019 → range 2018–2019
بين عامي 2010 و2015 → range 2010–2015
من 2010 إلى 2015 → range 2010–2015
من سن 18 إلى 24 عامًا → range 18–24 year
ثلاثة أو أربعة أيام → cardinal 3; measure 4 day
انخفض من 15 إلى 10 → cardinal 15; cardinal 10
50 حتى 100 ملم → range 50–100 mm
من 1,5 إلى 2 متر → range 1.5–2 m
من 10 حتى 20 → range 10–20
ثلاثة وخمسة → cardinal 3; cardinal 5
من مرتين إلى ثلاث مرات → multiple 2 time ?; multiple 3 time
`,
  he: `
בין 3.5 ל-4.5 שעות → range 3.5–4.5 hour
10-15 אנשים → range 10–15
10–15 אנשים → range 10–15
בין 10 ל-15 אנשים → range 10–15
בין 10 ל־15 אנשים → range 10–15
בין 10 ל- 15 אנשים → range 10–15
בין עשרה לחמישה עשר אנשים → range 10–15
מ-10 עד 15 אנשים → range 10–15
מ-10 ל-15 אנשים → range 10–15
מעשרה עד חמישה עשר אנשים → range 10–15
10 עד 15 אנשים → range 10–15
עשרה עד חמישה עשר → range 10–15
בין מאה למאתיים → range 100–200
בין אלף לאלפיים → range 1000–2000
בין מיליון לשני מיליון → range 1000000–2000000
בין 5 ל-7 אחוזים → range 5–7 percent
מ-5% ל-7% → range 5–7 percent
5%-7% → range 5–7 percent
5-7 אחוזים → range 5–7 percent
בין 3 ל-5 ק"מ → range 3–5 km
75 עד 150 מ"מ → range 75–150 mm
שלוש עד חמש שעות → range 3–5 hour
בין שלוש לחמש שעות → range 3–5 hour
בין 20 אלף ל-30 אלף → range 20000–30000
בין 5 מיליון ל-7 מיליון דולר → range 5000000–7000000 USD
5-7 מיליון שקל → range 5000000–7000000 ILS
בשנים 1914-1918 → range 1914–1918
בין השנים 2010 ל-2015 → range 2010–2015
עונת 2018-19 → range 2018–2019
בגילאי 18-24 → range 18–24 year
בני 18 עד 24 → range 18–24 year
55 או 60 דקות → cardinal 55; measure 60 minute
ירד מ-15 ל-10 → cardinal 15; cardinal 10
בין 1.5 ל-2 מטרים → range 1.5–2 m
שלושה וחמישה → cardinal 3; cardinal 5
`
})
