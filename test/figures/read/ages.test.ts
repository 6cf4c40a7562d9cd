import {table} from './table.ts'

table('ages', {
  en: `
aged 18 → age 18 year
aged about 60 → age 60 year
a 20-year-old → age 20 year
a 42-year-old mechanic → age 42 year
two 17-year-olds → cardinal 2; age 17 year
a five-year-old girl → age 5 year
he is 41 years old → age 41 year
she was 13 years of age → age 13 year
at the age of 18 → age 18 year
at age 65 → age 65 year
Saipov, 30, said → age 30 year
West, 41, has been named → age 41 year
in his 40s → age 4X
in her thirties → age 3X
people in their 20s → age 2X
aged between 18 and 24 → range 18–24 year
aged 5 to 11 → range 5–11 year
a 6-month-old baby → measure 6 month
20 years his senior → measure 20 year
45 years later → measure 45 year
a one-year-old → age 1 year
18-year-olds → age 18 year
at the age of twenty-one → age 21 year
a ninety-year-old → age 90 year
over 65 → cardinal 65
ages 3 and up → age 3 year
ages 12-15 → range 12–15 year
a 30 year old man → age 30 year
Daley, 24 → age 24 year
she turned 100 → cardinal 100
`,
  ar: `
يبلغ من العمر 60 عامًا → age 60 year
البالغ من العمر 30 عامًا → age 30 year
يبلغ من العمر ستين عامًا → age 60 year
البالغة من العمر 42 سنة → age 42 year
عمره 20 عامًا → age 20 year
عمرها نحو 20 عامًا → age 20 year
عمره عشرون عامًا → age 20 year
في سن 18 → age 18 year
في سن الثامنة عشرة → age 18 year
في سن الثالثة عشر → age 13 year
في سن الستين → age 60 year
بعمر 15 عامًا → age 15 year
عن عمر 85 عامًا → age 85 year
عن عمر ناهز 85 عامًا → age 85 year
عن عمر يناهز التسعين → age 90 year
في الثلاثينيات من عمره → age 3X
في الأربعينات من العمر → age 4X
في العشرينيات من عمرها → age 2X
تتراوح أعمارهم بين 18 و24 عامًا → range 18–24 year
طفل عمره عامان → measure 2 year
فتاة عمرها ستة أشهر → measure 6 month
بعد 45 عامًا → measure 45 year
من سن 5 إلى 11 عامًا → range 5–11 year
40 عامًا من العمر → age 40 year
سنها 30 → age 30 year
يبلغ عمره 33 عامًا → age 33 year
بسن العشرين → age 20 year
عمرهما 7 سنوات → age 7 year
شاب يبلغ 20 عامًا → measure 20 year
أكبر منه بعشرين عامًا → measure 20 year
`,
  he: `
בן 60 → age 60 year
בת 35 → age 35 year
בן ה-20 → age 20 year
בת ה-35 → age 35 year
בן ה- 41 → age 41 year
בני 13 → age 13 year
בנות 16 → age 16 year
בן שישים → age 60 year
בת שלושים וחמש → age 35 year
בגיל 18 → age 18 year
בגיל שמונה עשרה → age 18 year
מגיל 65 → age 65 year
גילו 20 → age 20 year
בשנות ה-40 לחייו → age 4X
בשנות ה-30 לחייה → age 3X
בשנות השלושים לחייו → age 3X
בשנות העשרים לחייהם → age 2X
בני 18 עד 24 → range 18–24 year
בגילאי 18-24 → range 18–24 year
בת שנתיים → measure 2 year
תינוק בן 6 חודשים → measure 6 month
תינוק בן שלושה חודשים → measure 3 month
בן 20 שנה → age 20 year
מבוגר ממנו ב-20 שנה → measure 20 year
45 שנים לאחר מכן → measure 45 year
הנער בן ה-17 → age 17 year
מכונאי בן 42 → age 42 year
אישה כבת 50 → age 50 year
גבר כבן 70 → age 70 year
עד גיל 12 → age 12 year
`
})
