import {across} from './table.ts'

across(
  'who says it',
  ['he', 'es'],
  /^(?:quote|hedge|attribution|name)-/,
  `
{השר אמר כי ~}הגשר ייפתח באביב. | {El ministro dijo que el~El} puente se abrirá en primavera.
{לפי המשטרה, ~}הקיר נפל בלילה. | {Según la policía, el~El} muro cayó por la noche.
{המנהלת הוסיפה כי ~}בית הספר יישאר סגור. | {La directora añadió que la~La} escuela seguirá cerrada.
{העירייה הודיעה כי ~}השוק יועבר. | {El Ayuntamiento anunció que el~El} mercado será trasladado.
{הרופא אישר כי ~}החולה החלים. | {El médico confirmó que el~El} paciente se ha recuperado.
{המומחים הזהירו כי ~}הסכר עלול לקרוס. | {Los expertos advirtieron de que la~La} presa podría derrumbarse.
{על פי הדוח, ~}הצינורות לא תוחזקו. | {De acuerdo con el informe, las~Las} tuberías no se mantenían.
{"לא ראינו כלום"~הם לא ראו כלום}, אמרה דנה לוי. | {«No vimos nada»~No vieron nada}, dijo Dana Levi.
השופט כינה את ההחלטה {"טעות חמורה"~טעות חמורה}. | El juez calificó la decisión de {«grave error»~grave error}.
{"נחזור מחר"~הם יחזרו מחר}, אמר יוסף כהן. | {«Volveremos mañana»~Volverán mañana}, afirmó Yosef Cohen.
{"התוכנית הזאת מתה"~התוכנית הזאת מתה}, אמר חבר הכנסת. | {«Este plan está muerto»~Este plan está muerto}, dijo el diputado.
גורם {שביקש להישאר בעילום שם ~}אמר שהשיחות נעצרו. | Una fuente{, que pidió el anonimato,~} dijo que las conversaciones se detuvieron.
סוכנות {רויטרס~AFP} דיווחה שהבנק פשט רגל. | La agencia {Reuters~AFP} informó de que el banco quebró.
העיתון {הארץ~מעריב} דיווח שהתיק נסגר. | El diario {Haaretz~Maariv} informó de que el caso se cerró.
הוא אמר ל{בי-בי-סי~סי-אן-אן} שהוא חף מפשע. | Dijo a la {BBC~CNN} que es inocente.
{אולי ~}הדלת נשארה פתוחה. | {Quizá ~}la puerta quedó abierta.
{ככל הנראה ~}הספינה טבעה. | {Al parecer, ~}el barco se hundió.
הגנב {לכאורה ~}שוחרר. | El {presunto ~}ladrón fue puesto en libertad.
הסיבה {עשויה להיות~היא} קצר חשמלי. | La causa {podría ser~es} un cortocircuito.
הדובר הכחיש את הידיעה. | El portavoz desmintió la noticia.
השופטת שאלה את העד מה השעה. | La jueza preguntó la hora al testigo.
הנשיא הבטיח רפורמות. | El presidente prometió reformas.
{החברה הסבירה כי ~}התקלה תוקנה. | {La empresa explicó que la~La} avería está reparada.
{ההיסטוריון כתב כי ~}המבצר נבנה פעמיים. | {El historiador escribió que la~La} fortaleza se construyó dos veces.
{המאמן הדגיש כי ~}הקבוצה מוכנה. | {El entrenador subrayó que el~El} equipo está listo.
הגשם יימשך{, מסר השירות המטאורולוגי~}. | La lluvia continuará{, indicó el servicio meteorológico~}.
{המחקר מצא כי ~}השינה מחזקת את הזיכרון. | {El estudio concluyó que el~El} sueño refuerza la memoria.
{עדים סיפרו כי ~}הנהג ברח. | {Unos testigos contaron que el~El} conductor huyó.
{דנה לוי~רונית מזרחי} אמרה שהפסידה לקוחות. | {Dana Levi~Ronit Mizrahi} dijo que había perdido clientes.
המשרד סירב להגיב. | El Ministerio declinó hacer comentarios.
על השלט נכתב: הכניסה אסורה. | En el cartel se leía: prohibida la entrada.
הקבוצה שיחקה לפי הכללים. | El equipo jugó según las reglas.
`
)
