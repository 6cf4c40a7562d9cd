import {pairs} from './pairs.ts'

pairs(
  'Hebrew and Spanish',
  `
{18~28} בני אדם נהרגו. | Murieron {18~28} personas.
המחיר עלה ב-{12~21} אחוזים. | El precio subió un {12~21} %.
החברה גייסה {5 מיליון~5 מיליארד} דולר. | La empresa captó {5~5.000} millones de dólares.
{יותר מ~פחות מ}-300 בתים נשרפו. | Ardieron {más de~menos de} 300 casas.
{לפחות~לכל היותר} שבעה נפצעו. | {Al menos~Como máximo} siete resultaron heridos.
ההסכם נחתם ב-{2~3} במרץ 2024. | El acuerdo se firmó el {2~3} de marzo de 2024.
המשחק הסתיים בתוצאה {3:1~3:2}. | El partido acabó {3-1~3-2}.
{שליש~רבע} מהתושבים עזבו. | Se marchó {un tercio~una cuarta parte} de los habitantes.
{מחצית~שליש} מהקולות נספרו. | Se ha contado {la mitad~un tercio} de los votos.
הישיבה תתקיים ביום {שני~שלישי}. | La sesión se celebrará el {lunes~martes}.
הוא בן {45~54}. | Tiene {45~54} años.
המאה ה-{19~18} הייתה סוערת. | El siglo {XIX~XVIII} fue turbulento.
בשנות ה-{80~60} נבנה הגשר. | El puente se construyó en los años {80~60}.
הרכבת יוצאת ב-{15:30~16:30}. | El tren sale a las {15:30~16:30}.
{מאתיים~שלוש מאות} איש הגיעו. | Llegaron {doscientas~trescientas} personas.
{אלפיים~שלושת אלפים} מתנדבים נרשמו. | Se inscribieron {dos mil~tres mil} voluntarios.
{מיליון וחצי~שני מיליון} תיירים ביקרו. | Vinieron {un millón y medio~dos millones} de turistas.
כ-{40~60} מפגינים נעצרו. | Unos {40~60} manifestantes fueron detenidos.
בין {200~400} ל-500 איש נעקרו. | Entre {200~400} y 500 personas fueron desplazadas.
{שעתיים~שלוש שעות} נמשכה הפגישה. | La reunión duró {dos~tres} horas.
הטמפרטורה ירדה ל{מינוס 5~מינוס 8} מעלות. | La temperatura bajó a {5~8} grados bajo cero.
השריפה כילתה {2,500~5,200} דונם. | El incendio arrasó {2.500~5.200} dunams.
{כמעט ~יותר מ}מאה אלף חתמו. | Firmaron {casi~más de} cien mil personas.
הקנס הוא {1,500~1,000} שקל. | La multa es de {1.500~1.000} séqueles.
הכנס ה-{20~30} נפתח. | Se inauguró el {20.º~30.º} congreso.
בינואר {2019~2018} הוא התפטר. | Dimitió en enero de {2019~2018}.
זו הפעם ה{שלישית~רביעית}. | Es la {tercera~cuarta} vez.
{עשרים ואחד~עשרים וארבעה} נוסעים ניצלו. | Se salvaron {veintiún~veinticuatro} pasajeros.
הנחל ארוך {60~16} קילומטר. | El río mide {60~16} kilómetros.
הם ניצחו {4-0~4-1}. | Ganaron {4-0~4-1}.
הביקוש גדל {פי שלושה~פי חמישה}. | La demanda es {tres~cinco} veces mayor.
עד {20~30} שנות מאסר. | Hasta {20~30} años de cárcel.
`,
  'he'
)
