import {table} from './table.ts'

table('times', {
  en: `
at 3 p.m. → time 15:00
at 3 pm → time 15:00
at 3pm → time 15:00
at 3 PM → time 15:00
at 3:30 p.m. → time 15:30
at 11:15 BST → time 11:15 ~23:15
at 15:00 → time 15:00
at 00:30 → time 00:30
at 9 a.m. → time 09:00
12 a.m. → time 00:00
12 p.m. → time 12:00
12:30 a.m. → time 00:30
at 3 o'clock → time 03:00 ~15:00
at three o'clock in the afternoon → time 15:00
five o'clock in the morning → time 05:00
half past three → time 03:30 ~15:30
quarter past six → time 06:15 ~18:15
a quarter to five → time 04:45 ~16:45
ten past two → time 02:10 ~14:10
half past eight in the evening → time 20:30
at noon → time 12:00 ?
at midnight → time 00:00 ?
8 in the morning → time 08:00
10 at night → time 22:00
3 at night → time 03:00
from 3 p.m. to 5 p.m. → time 15:00; time 17:00
at 6:45 am on May 3 → time 06:45; date --05-03
the 10:30 train → time 10:30 ~22:30
23:59 → time 23:59
by 7 this evening → time 19:00
15:16 → time 15:16
a ratio of 3:2 → cardinal 3; cardinal 2
by 1145 GMT → time 11:45
at 0530 local time (0230 GMT) → time 05:30; time 02:30
from 0900 to 1700 GMT → time 09:00; time 17:00
at 1800 hours → time 18:00
after 2000 hours of work → measure 2000 hour
on August 3, 1100 GMT → date --08-03; time 11:00
1130 local staff → cardinal 1130
at twenty to nine → time 08:40 ~20:40
at five to nine. → time 08:55 ~20:55
five to nine people → range 5–9
from twenty to nine → cardinal 20; cardinal 9
in 2:11:53 → time 02:11:53
`,
  ar: `
الساعة 3 مساءً → time 15:00
في الساعة 3 مساء → time 15:00
الساعة الثالثة مساءً → time 15:00
الساعة الثالثة عصرًا → time 15:00
الساعة الثالثة والنصف عصرًا → time 15:30
الساعة الثالثة والربع → time 03:15 ~15:15
الساعة الثالثة والثلث → time 03:20 ~15:20
الساعة الخامسة إلا ربعًا → time 04:45 ~16:45
الساعة الخامسة إلا الربع مساء → time 16:45
الساعة الخامسة إلا عشر دقائق → time 04:50 ~16:50
الساعة الثالثة وعشر دقائق صباحًا → time 03:10
الساعة 15:00 → time 15:00
الساعة 15.30 → time 15:30
الساعة 11:15 → time 11:15 ~23:15
الساعة العاشرة صباحًا → time 10:00
الساعة الحادية عشرة صباحًا → time 11:00
الساعة الحادية عشرة والنصف ليلًا → time 23:30
الساعة الثانية عشرة ظهرًا → time 12:00
الساعة الواحدة ظهرًا → time 13:00
الساعة الثامنة → time 08:00 ~20:00
عند الثامنة مساء → time 20:00
في الخامسة والنصف مساء → time 17:30
8 صباحًا → time 08:00
٨:٣٠ صباحًا → time 08:30
8:30 ص → time 08:30
9:45 م → time 21:45
عند منتصف الليل → time 00:00 ?
الثانية بعد منتصف الليل → time 02:00
الساعة الرابعة فجرًا → time 04:00
بعد الساعة السادسة مساء يوم الأحد → time 18:00; weekday 7
الساعة 20:00 بتوقيت غرينتش → time 20:00
من الساعة 3 إلى الساعة 5 مساء → time 03:00 ~15:00; time 17:00
بعد ثلاث ساعات → measure 3 hour
في الرابعة وعشر دقائق → time 04:10 ~16:10
في التاسعة إلا ثلثا → time 08:40 ~20:40
الثالثة والنصف إلا خمس دقائق → time 03:25 ~15:25
بحلول 1145 بتوقيت غرينتش → time 11:45
`,
  he: `
בשעה 15:00 → time 15:00
ב-15:00 → time 15:00
בשעה 3 אחר הצהריים → time 15:00
בשעה שלוש אחר הצהריים → time 15:00
בשלוש אחר הצהריים → time 15:00
בשעה שלוש וחצי → time 03:30 ~15:30
בשעה שלוש ורבע → time 03:15 ~15:15
בשעה שלוש וחצי אחה"צ → time 15:30
בשעה 11:15 → time 11:15 ~23:15
בשעה 8 בבוקר → time 08:00
ב-8 בבוקר → time 08:00
ב-8:30 בבוקר → time 08:30
בשמונה בבוקר → time 08:00
בשמונה בערב → time 20:00
בשעה 20:00 → time 20:00
בשעה 20.30 → time 20:30
בשעה עשר בלילה → time 22:00
בשתיים בלילה → time 02:00
בשעה 12 בצהריים → time 12:00
באחת בצהריים → time 13:00
בשעה אחת עשרה בלילה → time 23:00
בחצות → time 00:00 ?
בשעה 5 לפנות בוקר → time 05:00
בין השעות 15:00 ל-17:00 → time 15:00; time 17:00
ב-11:15 ביום א' → time 11:15 ~23:15; weekday 7
בשעה 9 → time 09:00 ~21:00
בשעה תשע → time 09:00 ~21:00
מ-8:00 עד 16:00 → time 08:00 ~20:00; time 16:00
בשעה 00:30 → time 00:30
אחרי שלוש שעות → measure 3 hour
בארבע ועשרה → time 04:10 ~16:10
בשלוש עשרים וחמש → time 03:25 ~15:25
בעשרה לתשע → time 08:50 ~20:50
בתשע פחות רבע → time 08:45 ~20:45
בין ארבע לעשר → range 4–10
בשעה שבע בערב ביום רביעי → time 19:00; weekday 3
ב-23:59 → time 23:59
`
})
