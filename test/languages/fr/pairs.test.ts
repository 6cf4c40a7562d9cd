import {describe, expect, test} from 'vitest'
import {checkPair} from '../../../src/index.ts'
import {ar, en, fr} from '../../packs.ts'

/** Sentences of everyday copy as a desk translates them, with the figures, hedges, quotations and sources of the original. */
const clean: ReadonlyArray<readonly [from: string, source: string, to: string, target: string]> = [
  ['en', 'Seventy-one boats reached the island in March.', 'fr', 'Soixante et onze bateaux ont atteint l’île en mars.'],
  ['en', 'Ninety-seven of the 120 seats were empty.', 'fr', 'Quatre-vingt-dix-sept des 120 sièges étaient vides.'],
  ['en', 'The harvest fell by a quarter.', 'fr', 'La récolte a baissé d’un quart.'],
  [
    'en',
    'About 1.5 million hectares burned last summer.',
    'fr',
    'Environ 1,5 million d’hectares ont brûlé l’été dernier.'
  ],
  ['en', 'The library closes at 6:30 p.m.', 'fr', 'La bibliothèque ferme à 18 h 30.'],
  ['en', 'The train leaves at 7:05 a.m.', 'fr', 'Le train part à 7h05.'],
  ['en', 'The temperature fell to minus 12 degrees.', 'fr', 'La température est descendue à moins 12 degrés.'],
  ['en', 'The bridge dates from the 16th century.', 'fr', 'Le pont date du XVIe siècle.'],
  ['en', 'In the 1970s, the village had two wells.', 'fr', 'Dans les années 1970, le village avait deux puits.'],
  ['en', 'They won 3-1 against Lyon.', 'fr', 'Ils ont gagné 3 à 1 contre Lyon.'],
  ['en', 'She was born on May 1, 1988.', 'fr', 'Elle est née le 1er mai 1988.'],
  ['en', 'The fund holds $2.4 billion.', 'fr', 'Le fonds détient 2,4 milliards de dollars.'],
  [
    'en',
    'Prices rose 3.2 percent in the second quarter.',
    'fr',
    'Les prix ont augmenté de 3,2 % au deuxième trimestre.'
  ],
  ['en', 'Between 30 and 40 families left.', 'fr', 'Entre 30 et 40 familles sont parties.'],
  ['en', 'A dozen goats were stolen.', 'fr', 'Une douzaine de chèvres ont été volées.'],
  ['en', 'Half of the fields are dry.', 'fr', 'La moitié des champs sont à sec.'],
  ['en', 'Two thirds of the members voted against.', 'fr', 'Les deux tiers des membres ont voté contre.'],
  ['en', 'The road is 85 kilometers long.', 'fr', 'La route est longue de 85 kilomètres.'],
  ['en', 'It weighs 3.5 tons.', 'fr', 'Il pèse 3,5 tonnes.'],
  ['en', 'He is 44 years old.', 'fr', 'Il est âgé de 44 ans.'],
  ['en', 'The prize is worth 50,000 euros.', 'fr', 'Le prix est doté de 50 000 euros.'],
  ['en', 'The museum sold twice as many tickets.', 'fr', 'Le musée a vendu deux fois plus de billets.'],
  [
    'en',
    'On Tuesday, September 10, 2024, the court adjourned.',
    'fr',
    'Le mardi 10 septembre 2024, le tribunal a levé l’audience.'
  ],
  ['en', 'No more than 15 guests are allowed.', 'fr', 'Pas plus de 15 invités sont admis.'],
  ['en', 'At least 40 sheep drowned.', 'fr', 'Au moins 40 moutons se sont noyés.'],
  ['en', 'Fewer than 200 birds remain.', 'fr', 'Il reste moins de 200 oiseaux.'],
  ['en', 'Nearly a million people watched.', 'fr', 'Près d’un million de personnes ont regardé.'],
  ['en', 'Up to 60 millimeters of rain are expected.', 'fr', 'Jusqu’à 60 millimètres de pluie sont attendus.'],
  ['en', 'An estimated 3,000 trees were cut down.', 'fr', 'On estime à 3 000 le nombre d’arbres abattus.'],
  ['en', 'Only seven ships were built.', 'fr', 'Seuls sept navires ont été construits.'],
  ['en', 'The meeting lasted more than two and a half hours.', 'fr', 'La réunion a duré plus de deux heures et demie.'],
  ['en', 'In January, the well ran dry.', 'fr', 'En janvier, le puits s’est tari.'],
  ['en', 'King Louis XIV had it built.', 'fr', 'Le roi Louis XIV l’a fait construire.'],
  ['en', 'The first of the three reports is 212 pages long.', 'fr', 'Le premier des trois rapports compte 212 pages.'],
  ['en', 'It happened 21 years ago, on a Sunday.', 'fr', 'C’était il y a vingt et un ans, un dimanche.'],
  ['en', 'The farm covers 12 acres.', 'fr', 'La ferme couvre 4,9 hectares.'],
  ['en', 'Five of every six wells are dry.', 'fr', 'Cinq puits sur six sont à sec.'],
  ['en', 'The company employs some 8,200 people.', 'fr', 'L’entreprise emploie quelque 8 200 personnes.'],
  ['ar', 'غرق واحد وسبعون قاربا في مارس.', 'fr', 'Soixante et onze bateaux ont coulé en mars.'],
  ['ar', 'قتل ثلاثة أشخاص على الأقل.', 'fr', 'Au moins trois personnes ont été tuées.'],
  ['ar', 'ارتفعت الأسعار بنسبة 3.2% في الربع الثاني.', 'fr', 'Les prix ont augmenté de 3,2 % au deuxième trimestre.'],
  ['ar', 'تغلق المكتبة في الساعة السادسة والنصف مساء.', 'fr', 'La bibliothèque ferme à 18 h 30.'],
  ['ar', 'يعود الجسر إلى القرن السادس عشر.', 'fr', 'Le pont date du XVIe siècle.'],
  ['ar', 'ولدت في الأول من مايو 1988.', 'fr', 'Elle est née le 1er mai 1988.'],
  ['ar', 'احترق أكثر من مليون هكتار.', 'fr', 'Plus d’un million d’hectares ont brûlé.'],
  ['ar', 'غادرت ما بين 30 و40 عائلة.', 'fr', 'Entre 30 et 40 familles sont parties.'],
  ['ar', 'يملك الصندوق 2.4 مليار دولار.', 'fr', 'Le fonds détient 2,4 milliards de dollars.'],
  ['ar', 'فازوا 3-1 على ليون.', 'fr', 'Ils ont battu Lyon 3 à 1.'],
  ['ar', 'في الثمانينيات كان في القرية بئران.', 'fr', 'Dans les années 1980, le village avait deux puits.'],
  ['ar', 'طول الطريق 85 كيلومترا.', 'fr', 'La route est longue de 85 kilomètres.'],
  ['ar', 'وبلغت درجة الحرارة 12 درجة تحت الصفر.', 'fr', 'La température a atteint moins 12 degrés.'],
  ['ar', 'صوت ثلثا الأعضاء ضد القرار.', 'fr', 'Les deux tiers des membres ont voté contre la décision.'],
  ['ar', 'نحو 300 لاجئ وصلوا يوم الثلاثاء.', 'fr', 'Environ 300 réfugiés sont arrivés mardi.'],
  ['ar', 'تبلغ من العمر 44 عاما.', 'fr', 'Elle est âgée de 44 ans.'],
  ['ar', 'قيمة الجائزة 50 ألف يورو.', 'fr', 'Le prix est doté de 50 000 euros.'],
  ['ar', 'نصف الحقول جافة.', 'fr', 'La moitié des champs sont à sec.'],
  ['ar', 'نفقت نحو أربعين شاة.', 'fr', 'Une quarantaine de brebis sont mortes.'],
  ['ar', 'بقي أقل من 200 طائر.', 'fr', 'Il reste moins de 200 oiseaux.'],
  [
    'en',
    '“We are very worried,” the minister told reporters on Monday.',
    'fr',
    '« Nous sommes très inquiets », a déclaré lundi la ministre aux journalistes.'
  ],
  [
    'en',
    'The mayor, Karim Haddad, said the bridge would reopen in May.',
    'fr',
    'Le maire, Karim Haddad, a indiqué que le pont rouvrirait en mai.'
  ],
  [
    'en',
    'According to the police, at least three people were killed.',
    'fr',
    'Selon la police, au moins trois personnes ont été tuées.'
  ],
  [
    'en',
    'A spokeswoman for the ministry denied the report.',
    'fr',
    'Une porte-parole du ministère a démenti l’information.'
  ],
  [
    'en',
    'The official spoke on condition of anonymity.',
    'fr',
    'Le responsable s’est exprimé sous couvert d’anonymat.'
  ],
  [
    'en',
    'The suspect allegedly fled to Lebanon, Reuters reported.',
    'fr',
    'Le suspect aurait fui au Liban, a rapporté Reuters.'
  ],
  [
    'en',
    '“It was a miracle,” Dana Levy said. “Nobody was hurt.”',
    'fr',
    '« C’était un miracle », a dit Dana Levy. « Personne n’a été blessé. »'
  ],
  ['en', 'He accused the company of lying.', 'fr', 'Il a accusé l’entreprise de mentir.'],
  [
    'en',
    "More than a third of the 1,200 houses were damaged, the mayor's office said.",
    'fr',
    'Plus d’un tiers des 1 200 maisons ont été endommagées, a précisé la mairie.'
  ],
  [
    'en',
    'The bank may raise its rates by 0.25 percentage points.',
    'fr',
    'La banque pourrait relever ses taux de 0,25 point de pourcentage.'
  ],
  [
    'en',
    'Experts told AFP that the dam could collapse within two days.',
    'fr',
    'Des experts ont expliqué à l’AFP que le barrage pourrait s’effondrer d’ici deux jours.'
  ],
  [
    'en',
    'Mahmoud Hashem warned that the hospital would run out of fuel.',
    'fr',
    'Mahmoud Hachem a prévenu que l’hôpital manquerait de carburant.'
  ],
  [
    'en',
    '“I saw two men,” one resident said, asking not to be named.',
    'fr',
    '« J’ai vu deux hommes », a raconté un habitant qui a requis l’anonymat.'
  ],
  [
    'en',
    '“Where is the money?” asked Leila Mansour, a teacher.',
    'fr',
    '« Où est l’argent ? », s’est interrogée Leïla Mansour, enseignante.'
  ],
  [
    'en',
    'The report, published by the New York Times, says the company knew.',
    'fr',
    'Le rapport, publié par le New York Times, affirme que l’entreprise savait.'
  ],
  [
    'en',
    'Nearly 40 percent of the voters stayed home, officials said.',
    'fr',
    'Près de 40 % des électeurs sont restés chez eux, ont indiqué des responsables.'
  ],
  [
    'en',
    'The court ruled on Friday that the law was valid.',
    'fr',
    'Le tribunal a jugé vendredi que la loi était valide.'
  ],
  ['en', '“This is not over,” she added.', 'fr', '« Ce n’est pas fini », a-t-elle ajouté.'],
  ['en', '“The sea,” says Amir, “gives and takes.”', 'fr', '« La mer, dit Amir, donne et reprend. »'],
  ['en', 'The president called the attack “cowardly.”', 'fr', 'Le président a qualifié l’attaque de « lâche ».'],
  ['en', 'Police said the driver was probably drunk.', 'fr', 'Le conducteur était probablement ivre, selon la police.'],
  [
    'ar',
    'وقال المتحدث باسم الوزارة إن ثلاثة أشخاص على الأقل قتلوا.',
    'fr',
    'Au moins trois personnes ont été tuées, a annoncé le porte-parole du ministère.'
  ],
  ['ar', 'قالت ليلى منصور: «لم نر شيئًا».', 'fr', '« Nous n’avons rien vu », a dit Leïla Mansour.'],
  [
    'ar',
    'وبحسب رويترز، وصل نحو 300 لاجئ يوم الثلاثاء.',
    'fr',
    'Selon Reuters, environ 300 réfugiés sont arrivés mardi.'
  ],
  ['fr', '« Nous partirons demain », a promis le capitaine.', 'en', '“We will leave tomorrow,” the captain promised.'],
  ['fr', 'Le ministre a nié les accusations.', 'ar', 'ونفى الوزير الاتهامات.'],
  [
    'fr',
    'D’après l’Agence France-Presse, une quinzaine de maisons ont brûlé.',
    'en',
    'About fifteen houses burned, according to Agence France-Presse.'
  ],
  [
    'fr',
    'Le maire d’Alep, Omar Saleh, a refusé de commenter.',
    'en',
    'The mayor of Aleppo, Omar Saleh, declined to comment.'
  ]
]

/** The same with one thing wrong, and the rule that says so. */
const wrong: ReadonlyArray<readonly [from: string, source: string, to: string, target: string, rule: string]> = [
  ['en', 'Seventy-one boats reached the island.', 'fr', 'Soixante et un bateaux ont atteint l’île.', 'figure-changed'],
  [
    'en',
    'Ninety-seven of the 120 seats were empty.',
    'fr',
    'Quatre-vingt-sept des 120 sièges étaient vides.',
    'figure-changed'
  ],
  ['en', 'The harvest fell by a quarter.', 'fr', 'La récolte a baissé d’un tiers.', 'figure-changed'],
  ['en', 'About 1.5 million hectares burned.', 'fr', 'Environ 1,5 milliard d’hectares ont brûlé.', 'figure-changed'],
  ['en', 'The library closes at 6:30 p.m.', 'fr', 'La bibliothèque ferme à 17 h 30.', 'figure-changed'],
  ['en', 'The train leaves at 7:05 a.m.', 'fr', 'Le train part à 7h15.', 'figure-changed'],
  [
    'en',
    'The temperature fell to minus 12 degrees.',
    'fr',
    'La température est descendue à 12 degrés.',
    'figure-changed'
  ],
  ['en', 'The bridge dates from the 16th century.', 'fr', 'Le pont date du XVe siècle.', 'figure-date'],
  [
    'en',
    'In the 1970s, the village had two wells.',
    'fr',
    'Dans les années 1960, le village avait deux puits.',
    'figure-date'
  ],
  ['en', 'They won 3-1 against Lyon.', 'fr', 'Ils ont gagné 3 à 2 contre Lyon.', 'figure-changed'],
  ['en', 'She was born on May 1, 1988.', 'fr', 'Elle est née le 1er mars 1988.', 'figure-date'],
  ['en', 'She was born on May 1, 1988.', 'fr', 'Elle est née le 2 mai 1988.', 'figure-date'],
  ['en', 'The fund holds $2.4 billion.', 'fr', 'Le fonds détient 2,4 millions de dollars.', 'figure-changed'],
  ['en', 'The fund holds $2.4 billion.', 'fr', 'Le fonds détient 2,4 milliards d’euros.', 'figure-unit'],
  ['en', 'Prices rose 3.2 percent.', 'fr', 'Les prix ont augmenté de 2,3 %.', 'figure-changed'],
  ['en', 'Between 30 and 40 families left.', 'fr', 'Entre 30 et 50 familles sont parties.', 'figure-changed'],
  ['en', 'Two thirds of the members voted.', 'fr', 'Les trois quarts des membres ont voté.', 'figure-changed'],
  ['en', 'The road is 85 kilometers long.', 'fr', 'La route est longue de 85 mètres.', 'figure-unit'],
  ['en', 'He is 44 years old.', 'fr', 'Il est âgé de 46 ans.', 'figure-changed'],
  ['en', 'The court adjourned on Tuesday.', 'fr', 'Le tribunal a levé l’audience mercredi.', 'figure-weekday'],
  ['en', 'No more than 15 guests are allowed.', 'fr', 'Plus de 15 invités sont admis.', 'hedge-reversed'],
  ['en', 'At least 40 sheep drowned.', 'fr', 'Quarante moutons se sont noyés.', 'hedge-missing'],
  ['en', 'Fewer than 200 birds remain.', 'fr', 'Il reste plus de 200 oiseaux.', 'hedge-reversed'],
  ['en', 'Nearly a million people watched.', 'fr', 'Plus d’un million de personnes ont regardé.', 'hedge-reversed'],
  [
    'en',
    'Up to 60 millimeters of rain are expected.',
    'fr',
    'Au moins 60 millimètres de pluie sont attendus.',
    'hedge-reversed'
  ],
  [
    'en',
    'The meeting lasted more than two and a half hours.',
    'fr',
    'La réunion a duré plus de deux heures.',
    'figure-changed'
  ],
  ['en', 'In January, the well ran dry.', 'fr', 'En février, le puits s’est tari.', 'figure-date'],
  ['en', 'King Louis XIV had it built.', 'fr', 'Le roi Louis XVI l’a fait construire.', 'figure-changed'],
  ['en', 'It happened 21 years ago.', 'fr', 'C’était il y a trente et un ans.', 'figure-changed'],
  ['en', 'Five of every six wells are dry.', 'fr', 'Cinq puits sur huit sont à sec.', 'figure-changed'],
  ['en', 'The eighth runner fell.', 'fr', 'Le dix-huitième coureur est tombé.', 'figure-changed'],
  ['en', 'The company employs some 8,200 people.', 'fr', 'L’entreprise emploie 8 200 personnes.', 'hedge-missing'],
  ['en', 'It will cost 12 cents.', 'fr', 'Cela coûtera 21 centimes.', 'figure-changed'],
  ['ar', 'غرق واحد وسبعون قاربا.', 'fr', 'Soixante et un bateaux ont coulé.', 'figure-changed'],
  ['ar', 'قتل ثلاثة أشخاص على الأقل.', 'fr', 'Trois personnes ont été tuées.', 'hedge-missing'],
  ['ar', 'ارتفعت الأسعار بنسبة 3.2%.', 'fr', 'Les prix ont augmenté de 3,2 points.', 'figure-unit'],
  ['ar', 'تغلق المكتبة في الساعة السادسة والنصف مساء.', 'fr', 'La bibliothèque ferme à 19 h 30.', 'figure-changed'],
  ['ar', 'يعود الجسر إلى القرن السادس عشر.', 'fr', 'Le pont date du XVIIe siècle.', 'figure-date'],
  ['ar', 'ولدت في الأول من مايو 1988.', 'fr', 'Elle est née le 1er mai 1989.', 'figure-date'],
  ['ar', 'احترق أكثر من مليون هكتار.', 'fr', 'Moins d’un million d’hectares ont brûlé.', 'hedge-reversed'],
  ['ar', 'يملك الصندوق 2.4 مليار دولار.', 'fr', 'Le fonds détient 2,4 millions de dollars.', 'figure-changed'],
  [
    'ar',
    'في الثمانينيات كان في القرية بئران.',
    'fr',
    'Dans les années 1970, le village avait deux puits.',
    'figure-date'
  ],
  ['ar', 'صوت ثلثا الأعضاء ضد القرار.', 'fr', 'Le tiers des membres ont voté contre la décision.', 'figure-changed'],
  ['ar', 'نحو 300 لاجئ وصلوا يوم الثلاثاء.', 'fr', 'Environ 300 réfugiés sont arrivés jeudi.', 'figure-weekday'],
  ['ar', 'تبلغ من العمر 44 عاما.', 'fr', 'Elle est âgée de 54 ans.', 'figure-changed'],
  [
    'en',
    '“We are very worried,” the minister told reporters on Monday.',
    'fr',
    'Le pays est très inquiet lundi.',
    'quote-missing'
  ],
  [
    'en',
    '“We are very worried,” the minister said.',
    'fr',
    'Nous sommes très inquiets, a déclaré la ministre.',
    'quote-missing'
  ],
  [
    'en',
    'The mayor, Karim Haddad, said the bridge would reopen in May.',
    'fr',
    'Le pont rouvrira en mai.',
    'attribution-missing'
  ],
  [
    'en',
    'According to the police, at least three people were killed.',
    'fr',
    'Au moins trois personnes ont été tuées.',
    'attribution-missing'
  ],
  [
    'en',
    'According to the police, at least three people were killed.',
    'fr',
    'Selon la police, trois personnes ont été tuées.',
    'hedge-missing'
  ],
  [
    'en',
    'According to the police, at least three people were killed.',
    'fr',
    'Selon l’armée, au moins trois personnes ont été tuées.',
    'attribution-speaker'
  ],
  [
    'en',
    'The official spoke on condition of anonymity.',
    'fr',
    'Le responsable s’est exprimé lundi.',
    'attribution-anonymity'
  ],
  [
    'en',
    'The suspect fled to Lebanon, Reuters reported.',
    'fr',
    'Le suspect a fui au Liban, a rapporté Associated Press.',
    'attribution-outlet'
  ],
  [
    'en',
    "More than a third of the 1,200 houses were damaged, the mayor's office said.",
    'fr',
    'Moins d’un tiers des 1 200 maisons ont été endommagées, a précisé la mairie.',
    'hedge-reversed'
  ],
  ['en', 'The bank may raise its rates.', 'fr', 'La banque relèvera ses taux.', 'hedge-modality-missing'],
  [
    'en',
    'Nearly 40 percent of the voters stayed home, officials said.',
    'fr',
    '40 % des électeurs sont restés chez eux, ont indiqué des responsables.',
    'hedge-missing'
  ],
  [
    'en',
    'The president called the attack “cowardly.”',
    'fr',
    'Le président a qualifié l’attaque de lâche.',
    'quote-missing'
  ],
  ['en', '“The sea,” says Amir, “gives and takes.”', 'fr', 'La mer donne et reprend.', 'quote-missing'],
  ['en', 'It happened on Tuesday, March 5.', 'fr', 'Cela s’est produit mercredi 5 mars.', 'figure-weekday'],
  ['en', 'It will begin at 3:30 p.m.', 'fr', 'Cela commencera à 14 h 30.', 'figure-changed'],
  ['en', 'It was built in the 19th century.', 'fr', 'Il a été construit au XVIIIe siècle.', 'figure-date'],
  ['en', 'Two thirds voted.', 'fr', 'Trois quarts ont voté.', 'figure-changed'],
  ['en', 'Up to 50 people were trapped.', 'fr', 'Plus de 50 personnes étaient bloquées.', 'hedge-reversed'],
  [
    'ar',
    'وبحسب رويترز، وصل نحو 300 لاجئ يوم الثلاثاء.',
    'fr',
    'Selon Reuters, 300 réfugiés sont arrivés mercredi.',
    'figure-weekday'
  ],
  ['ar', 'قالت ليلى منصور: «لم نر شيئًا».', 'fr', 'Nous n’avons rien vu.', 'quote-missing']
]

const found = (sourceLocale: string, source: string, targetLocale: string, target: string): string[] =>
  checkPair({source, target, sourceLocale, targetLocale}, {languages: [en, ar, fr]}).flatMap(({ruleId, severity}) =>
    severity === 'info' ? [] : [ruleId]
  )

describe('what is right is let pass', () => {
  test.each(clean)('%s: %s | %s: %s', (from, source, to, target) => expect(found(from, source, to, target)).toEqual([]))
  const figures = clean.filter(([, source]) => /\p{N}|half|third|dozen/u.test(source))
  test.each(figures)('and so is the other way: %s: %s | %s: %s', (from, source, to, target) =>
    expect(found(to, target, from, source).filter((rule) => /^(?:figure|hedge)-/.test(rule))).toEqual([])
  )
})

test.each(wrong)('%s: %s | %s: %s is found as such', (from, source, to, target, rule) =>
  expect(found(from, source, to, target)).toContain(rule)
)
