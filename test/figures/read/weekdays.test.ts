import {table} from './table.ts'

table('weekdays', {
  en: `
on Monday → weekday 1
on Tuesday → weekday 2
on Wednesday → weekday 3
on Thursday → weekday 4
on Friday → weekday 5
on Saturday → weekday 6
on Sunday → weekday 7
Saturday Night Live →
Monday's talks → weekday 1
on Mondays and Fridays → weekday 1; weekday 5
Sunday morning → weekday 7
Wednesday, Feb. 14 → date --02-14; weekday 3
Wednesday, 14 February 2024 → date 2024-02-14; weekday 3
Saturday afternoon at 3 p.m. → time 15:00; weekday 6
by Thursday's deadline → weekday 4
from Monday to Friday → weekday 1; weekday 5
Thu, 4 May → date --05-04; weekday 4
Tue. 5 May → date --05-05; weekday 2
three Mondays → cardinal 3; weekday 1
the second Tuesday → ordinal 2; weekday 2
Good Friday →
Friday 13 → cardinal 13; weekday 5
Sunday 3 March → date --03-03; weekday 7
the sun set → 
he sat down → 
we wed in June → date --06
a Fri dessert → weekday 5
sundown → 
day one → cardinal 1 ?
the first day → ordinal 1 ?
the seventh day → ordinal 7
`,
  ar: `
يوم الأحد → weekday 7
يوم الاثنين → weekday 1
يوم الإثنين → weekday 1
يوم الثلاثاء → weekday 2
يوم الأربعاء → weekday 3
يوم الخميس → weekday 4
يوم الجمعة → weekday 5
يوم السبت → weekday 6
الأحد الماضي → weekday 7
مساء الاثنين → weekday 1
مساء الأحد → weekday 7
صباح الأربعاء → weekday 3
وقال الأحد إن → weekday 7
والأحد المقبل → weekday 7
الاثنين 14 فبراير → date --02-14; weekday 1
الاثنين، 14 فبراير/شباط 2024 → date 2024-02-14; weekday 1
من الأحد إلى الخميس → weekday 7; weekday 4
يومي الأحد والاثنين → weekday 7; weekday 1
أيام السبت والأحد → weekday 6; weekday 7
في يومِ الأَحَد → weekday 7
بحلول الخميس → weekday 4
للجمعة → weekday 5
الشخصان الاثنان → cardinal 2 ?; cardinal 2
أحد الأيام → 
اثنين من القادة → cardinal 2
اليوم الثاني → ordinal 2
اليوم الأول → ordinal 1 ?
ثلاثاء الأسبوع المقبل → weekday 2
يوم أحد → weekday 7
أحد القادة → cardinal 1 ?
الأحد الأول من مايو → date --05-01; weekday 7
`,
  he: `
ביום ראשון → weekday 7
ביום שני → weekday 1
ביום שלישי → weekday 2
ביום רביעי → weekday 3
ביום חמישי → weekday 4
ביום שישי → weekday 5
בשבת → weekday 6
ביום שבת → weekday 6
יום ו' → weekday 5
ביום א' → weekday 7
ביום ב׳ → weekday 1
ביום ה’ בערב → weekday 4
יום שני, 14 בפברואר → date --02-14; weekday 1
ביום שני ה-14 בפברואר 2024 → date 2024-02-14; weekday 1
בימים שני ושלישי → weekday 1; weekday 2
בימים ראשון עד חמישי → weekday 7; weekday 4
בימי שני → weekday 1
מיום ראשון → weekday 7
ליום חמישי → weekday 4
עד יום שישי → weekday 5
ביום שישי בבוקר → weekday 5
בימים א', ג' ו-ה' → weekday 7; weekday 2; weekday 4
יום ששי → weekday 5
ביום השני → ordinal 2 ?
היום השלישי → ordinal 3
הניצחון השלישי → ordinal 3
שני אנשים → cardinal 2
כיתה ו' → ordinal 6
יום אחד → 
יום ראשון הקרוב → weekday 7
בשבת בבוקר → weekday 6
`
})
