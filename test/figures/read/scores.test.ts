import {table} from './table.ts'

table('scores', {
  en: `
They won 3-1 → score 3:1
They won 3–1 at home → score 3:1
a 4-1 triumph, their fifth win → score 4:1; ordinal 5
They lost 1-2 → score 1:2
a 0-0 draw → score 0:0
a 2-2 draw → score 2:2
They trailed 1-0 → score 1:0
They led 17-5 at the break → score 17:5
beat them 6-4, 7-5 → score 6:4; score 7:5
won 14½-13½ → score 14.5:13.5
a 3-2 victory → score 3:2
2-3 defeat → score 2:3
beaten 2-3 → score 2:3
They drew 1-1 → score 1:1
Dundee Stars 5-3 Belfast → score 5:3
a 101-99 victory → score 101:99
winning 2-1 on aggregate → score 2:1
lost 4-3 on penalties → score 4:3
ahead 5-0 → score 5:0
a 1-3 loss → score 1:3
the score was 2-4 → score 2:4
the match ended 3:1, a win → score 3:1
3-6, 6-4, 6-2 in three sets → range 3–6; score 6:4; score 6:2; cardinal 3
lead 10-7 → score 10:7
a 21-14 victory → score 21:14
a vote of 51-49 → score 51:49
won by 3 to 1 → cardinal 3; cardinal 1
10-15 people → range 10–15
a 3-5 day trip → range 3–5 day
winners 4-0 → score 4:0
won 2-0 and 3-0 → score 2:0; score 3:0
`,
  ar: `
فاز 3-1 → score 3:1
فاز بنتيجة 3-1 → score 3:1
بفوزه 4-1 على أرضه → score 4:1
خسر 1-2 → score 1:2
تعادل 0-0 → score 0:0
تعادلا 2-2 → score 2:2
متأخرًا 1-0 → score 1:0
تقدم 17-5 → score 17:5
بنتيجة 1-3 → score 1:3
فاز ٣-١ → score 3:1
انتهت المباراة 2-3 → score 2:3
هزيمة 0-4 → score 0:4
الفوز 2–1 → score 2:1
بركلات الترجيح 4-3 → score 4:3
بركلات الترجيح 3-4 → score 3:4
تغلبت على ضيفتها 5-2 → score 5:2
فوز الفريق 3:1 → score 3:1
وفاز 14½-13½ → score 14.5:13.5
خسارة 1-3 → score 1:3
نتيجة اللقاء 2-4 → score 2:4
فاز 6-4 و7-5 → score 6:4; score 7:5
التعادل 1-1 → score 1:1
فازت 101-99 → score 101:99
سجل هدفين في فوز 2-0 → cardinal 2 ?; score 2:0
فاز بثلاثة أهداف لهدف → cardinal 3
فاز بثلاثة أهداف مقابل هدف واحد → cardinal 3; cardinal 1 ?
هزم منافسه 1-4 → score 1:4
10-15 شخصًا → range 10–15
الفوز بنتيجة 5-3 يوم السبت → score 5:3; weekday 6
دوري النخبة: 5-3 → score 5:3
انتصاره 4-1 في فبراير → score 4:1; date --02
`,
  he: `
ניצחה 3-1 → score 3:1
ניצחה 1-3 → score 1:3
הובילה 0-1 במחצית → score 0:1; fraction 0.5 ?
בפיגור 1-0 → score 1:0
הפסידה 1-2 → score 1:2
תיקו 0-0 → score 0:0
תיקו 2-2 → score 2:2
בתוצאה 5-3 → score 5:3
בתוצאה של 5-3 → score 5:3
ניצחון 4-1 → score 4:1
הניצחון 1-4 בפברואר → score 1:4; date --02
הפסד 0-4 → score 0:4
ניצח 14½-13½ → score 14.5:13.5
גברה 101-99 → score 101:99
ניצח 4-6, 5-7 → score 4:6; score 5:7
ניצחה 3:1 → score 3:1
המשחק הסתיים 2-3 → score 2:3
משחק שהסתיים 1-1 → score 1:1
ניצחונה 2-0 → score 2:0
הביסה 0-6 → score 0:6
יתרון 17-5 → score 17:5
ביתרון 5-17 → score 5:17
ניצחה 3–1 → score 3:1
ניצחה 3־1 → score 3:1
התוצאה הייתה 2-4 → score 2:4
ניצחה בשלושה שערים → cardinal 3
בתוצאה 2-1 בשבת → score 2:1; weekday 6
ניצחה 2-0 ו-3-0 → score 2:0; score 3:0
10-15 אנשים → range 10–15
שוויון 3-3 → score 3:3
הפסידה 4-3 בפנדלים → score 4:3
`
})
