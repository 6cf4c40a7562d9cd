import {across} from './table.ts'

across(
  'figures',
  ['ar', 'fr'],
  /^(?:figure|hedge)-/,
  `
قُتل {18~28} شخصا في الحريق. | {Dix-huit~Vingt-huit} personnes ont été tuées dans l’incendie.
ارتفع السعر {12~21} في المئة. | Le prix a augmenté de {12~21} %.
جمعت الشركة {خمسة ملايين~خمسة مليارات} دولار. | La société a levé {cinq millions~cinq milliards} de dollars.
احترق {أكثر~أقل} من 300 منزل. | {Plus~Moins} de 300 maisons ont brûlé.
أصيب {سبعة أشخاص~تسعة أشخاص} على الأقل. | Au moins {sept~neuf} personnes ont été blessées.
وُقع الاتفاق في {2~3} مارس/آذار 2024. | L’accord a été signé le {2~3} mars 2024.
انتهت المباراة {3-1~3-2}. | Le match s’est terminé sur le score de {3-1~3-2}.
غادر {ثلث~ربع} السكان. | {Un tiers~Un quart} des habitants sont partis.
فُرز {نصف~ثلث} الأصوات. | {La moitié~Un tiers} des voix a été dépouillée.
تُعقد الجلسة يوم {الاثنين~الثلاثاء}. | La séance se tiendra {lundi~mardi}.
يبلغ من العمر {45~54} عاما. | Il est âgé de {45~54} ans.
كان القرن {التاسع عشر~الثامن عشر} مضطربا. | Le {XIXe~XVIIIe} siècle fut agité.
بُني الجسر في {الثمانينيات~الستينيات}. | Le pont fut construit dans les années {quatre-vingt~soixante}.
يغادر القطار الساعة {15:30~16:30}. | Le train part à {15 h 30~16 h 30}.
وصل {مئتا~ثلاثمئة} شخص. | {Deux cents~Trois cents} personnes sont arrivées.
سجّل {ألفا~ثلاثة آلاف} متطوع أسماءهم. | {Deux mille~Trois mille} volontaires se sont inscrits.
زار البلاد {مليون ونصف المليون~مليونا} سائح. | {Un million et demi~Deux millions} de touristes ont visité le pays.
اعتُقل نحو {40~60} متظاهرا. | Environ {40~60} manifestants ont été arrêtés.
نزح بين {200~400} و500 شخص. | Entre {200~400} et 500 personnes ont été déplacées.
استمر الاجتماع {ساعتين~ثلاث ساعات}. | La réunion a duré {deux~trois} heures.
انخفضت الحرارة إلى {5~8} درجات تحت الصفر. | La température est tombée à moins {5~8} degrés.
أتى الحريق على {2500~5200} هكتار. | L’incendie a ravagé {2 500~5 200} hectares.
وقع {نحو~أكثر من} مئة ألف شخص. | {Environ~Plus de} cent mille personnes ont signé.
تبلغ الغرامة {1500~1000} يورو. | L’amende est de {1 500~1 000} euros.
إنه المؤتمر {العشرون~الثلاثون}. | C’est le {vingtième~trentième} congrès.
استقال في يناير/كانون الثاني {2019~2018}. | Il a démissionné en janvier {2019~2018}.
هذه هي المرة {الثالثة~الرابعة}. | C’est la {troisième~quatrième} fois.
نجا {واحد وسبعون~واحد وتسعون} راكبا. | {Soixante et onze~Quatre-vingt-onze} passagers ont survécu.
يبلغ طول النهر {60~16} كيلومترا. | Le fleuve est long de {60~16} kilomètres.
ينتظره ما يصل إلى {20~30} عاما في السجن. | Il encourt jusqu’à {20~30} ans de prison.
صوّت {سبعة وتسعون~سبعة وثمانون} نائبا. | {Quatre-vingt-dix-sept~Quatre-vingt-sept} députés ont voté.
كلّف المشروع {2.4~4.2} مليار يورو. | Le projet a coûté {2,4~4,2} milliards d’euros.
`
)

across(
  'who says it',
  ['ar', 'fr'],
  /^(?:quote|hedge|attribution|name)-/,
  `
{قال الوزير إن ~}الجسر سيُفتح في الربيع. | {Le ministre a déclaré que le~Le} pont ouvrira au printemps.
{وفقا للشرطة، ~}سقط السور ليلا. | {Selon la police, le~Le} mur est tombé dans la nuit.
{أضافت المديرة أن ~}المدرسة ستبقى مغلقة. | {La directrice a ajouté que l’école~L’école} resterait fermée.
{أعلنت البلدية أن ~}السوق سيُغلق. | {La municipalité a annoncé que le~Le} marché serait fermé.
{أكد الطبيب أن ~}المريض تعافى. | {Le médecin a confirmé que le~Le} patient était guéri.
{حذر الخبراء من أن ~}السد قد ينهار. | {Les experts ont averti que le~Le} barrage pourrait s’effondrer.
{بحسب التقرير، ~}لم تُصن الأنابيب. | {D’après le rapport, les~Les} conduites n’étaient pas entretenues.
قالت ليلى منصور: {«لم نر شيئا»~إنها لم تر شيئا}. | {« Nous n’avons rien vu »~Ils n’ont rien vu}, a déclaré Leïla Mansour.
وصف القاضي القرار بأنه {«خطأ جسيم»~خطأ جسيم}. | Le juge a qualifié la décision {d’« erreur grave »~d’erreur grave}.
قال سامي حداد: {«سنعود غدا»~إنهم سيعودون غدا}. | {« Nous reviendrons demain »~Ils reviendront demain}, a dit Sami Haddad.
قال النائب إن الخطة {«ماتت»~ماتت}. | Le député a affirmé que le plan était {« mort »~mort}.
قال مسؤول {طلب عدم الكشف عن هويته ~}إن المفاوضات توقفت. | Un responsable{, qui a requis l’anonymat,~} a dit que les négociations étaient rompues.
ذكرت وكالة {رويترز~فرانس برس} أن البنك أفلس. | L’agence {Reuters~AFP} a rapporté que la banque avait fait faillite.
أفادت صحيفة {لوموند~لوفيغارو} بأن الملف أُغلق. | Le journal {Le Monde~Le Figaro} a rapporté que le dossier était clos.
قال لقناة {الجزيرة~العربية} إنه بريء. | Il a dit à la chaîne {Al-Jazeera~Al-Arabiya} qu’il était innocent.
{ربما ~}تُرك الباب مفتوحا. | La porte a {peut-être ~}été laissée ouverte.
{يُعتقد أن ~}السفينة غرقت. | Le navire a {probablement ~}coulé.
أُطلق سراح اللص المزعوم. | Le voleur {présumé ~}a été remis en liberté.
{من المحتمل أن يكون السبب~السبب هو} تماسا كهربائيا. | La cause {pourrait être~est} un court-circuit.
نفى المتحدث الخبر. | Le porte-parole a démenti l’information.
سأل القاضي الشاهد عن الساعة. | Le juge a demandé l’heure au témoin.
وعد الرئيس بإصلاحات. | Le président a promis des réformes.
{أوضحت الشركة أن ~}العطل أُصلح. | {L’entreprise a expliqué que la~La} panne était réparée.
{كتب المؤرخ أن ~}القلعة بُنيت مرتين. | {L’historien a écrit que la~La} forteresse avait été bâtie deux fois.
{شدد المدرب على أن ~}الفريق جاهز. | {L’entraîneur a souligné que l’équipe~L’équipe} était prête.
{قالت هيئة الأرصاد إن ~}المطر سيستمر. | La pluie va continuer{, a indiqué le service météorologique~}.
{وأشارت الدراسة إلى أن ~}النوم يقوي الذاكرة. | {L’étude indique que le~Le} sommeil renforce la mémoire.
قال {كريم بلال~سمير ناصر} إنه خسر زبائنه. | {Karim Bellal~Samir Nasser} a dit qu’il avait perdu ses clients.
{ذكر شهود أن ~}السائق فر. | {Des témoins ont raconté que le~Le} conducteur avait fui.
رفضت الوزارة التعليق. | Le ministère a refusé de commenter.
كُتب على اللافتة: ممنوع الدخول. | Sur le panneau était écrit : entrée interdite.
لعب الفريق وفقا للقواعد. | L’équipe a joué selon les règles.
`
)
