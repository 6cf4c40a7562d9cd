import {table} from './table.ts'

table('multiples', {
  en: `
three times as many → multiple 3 time
five times more → multiple 5 time
2.5 times higher → multiple 2.5 time
ten times the price → multiple 10 time
10x → multiple 10 time
double the amount → multiple 2 ?
doubled → multiple 2 ?
it has tripled → multiple 3 ?
twice as many → multiple 2 ?
a threefold rise → multiple 3 ?
a tenfold rise → multiple 10 ?
it quadrupled → multiple 4 ?
treble the price → multiple 3 ?
two times → multiple 2 time
won it seven times → multiple 7 time
one and a half times → multiple 1.5 time
half as many → fraction 0.5 ?
a 3-fold increase → multiple 3 time
100 times → multiple 100 time
thrice → multiple 3 ?
more than twice → multiple 2 ?
nearly double → multiple 2 ?
at least three times → multiple 3 time
a double standard → 
a double-decker bus → 
once → cardinal 1 ?
two and a half times → multiple 2.5 time
the third time → ordinal 3
a hundredfold → multiple 100 ?
fifteen times → multiple 15 time
`,
  ar: `
ثلاثة أضعاف → multiple 3 time
خمسة أضعاف → multiple 5 time
ثلاث مرات → multiple 3 time
3 مرات → multiple 3 time
٣ أضعاف → multiple 3 time
عشر مرات → multiple 10 time
عشرة أمثال → multiple 10 time
ضعف العدد → multiple 2 ?
ضعفي العدد → multiple 2 ?
ضعفين → multiple 2 ?
مضاعفة الإنتاج → multiple 2 ?
تضاعف العدد → multiple 2 ?
يضاعف المبلغ → multiple 2 ?
تضاعفت الأسعار ثلاث مرات → multiple 2 ?; multiple 3 time
مرتين → multiple 2 time ?
مرتان → multiple 2 time ?
11 مرة → multiple 11 time
مئة مرة → multiple 100 time
خمس عشرة مرة → multiple 15 time
2.5 مرة → multiple 2.5 time
مرة ونصف → multiple 1.5 time
مرة ونصف المرة → multiple 1.5 time
أربعة أضعاف ما كان → multiple 4 time
عشرون ضعفًا → multiple 20 time
20 ضعفًا → multiple 20 time
لأكثر من ثلاثة أضعاف → multiple 3 time
المرة الثالثة → ordinal 3
مرة أخرى → 
سبع مرات → multiple 7 time
ألف مرة → multiple 1000 time
`,
  he: `
פי שלושה → multiple 3
פי 3 → multiple 3
פי שניים → multiple 2
פי עשרה → multiple 10
פי 2.5 → multiple 2.5
פי שניים וחצי → multiple 2.5
פי אחד וחצי → multiple 1.5
פי מאה → multiple 100
פי ארבעה יותר → multiple 4
שלוש פעמים → multiple 3 time
3 פעמים → multiple 3 time
עשר פעמים → multiple 10 time
פעמיים → multiple 2 time ?
כפול → multiple 2 ?
כפולה מזו → multiple 2 ?
הוכפל → multiple 2 ?
להכפיל → multiple 2 ?
הכפילה את המחיר → multiple 2 ?
המחיר הושלש → multiple 3 ?
פעם וחצי → multiple 1.5 time
11 פעמים → multiple 11 time
מאה פעמים → multiple 100 time
בפעם השלישית → ordinal 3
יותר מפי שלושה → multiple 3
כמעט פי שניים → multiple 2
פי חמישה → multiple 5
לפחות פי ארבעה → multiple 4
שבע פעמים → multiple 7 time
ארבע פעמים בשנה → multiple 4 time
אלף פעמים → multiple 1000 time
`
})
