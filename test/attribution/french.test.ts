import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../src/check/index.ts'
import {fr, ours} from '../packs.ts'

const languages = [...ours, fr]
const family = checks.filter((check) => /^(?:quote|hedge|attribution)-/.test(check.id) && check.scope === 'pair')
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(sourceLocale: string, targetLocale: string, source: string, target: string): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** `English | French`: clean, nothing is found; `{what is right~what a slip leaves}`, and the slip is found. */
const tables: Readonly<Record<string, string>> = {
  'the source of what is said': `
The lock will stay shut until May{, the mayor said~}. | L’écluse restera fermée jusqu’en mai{, a indiqué le maire~}.
{Police said ~}the driver had fled on foot. | {La police a précisé que ~}le conducteur avait fui à pied.
{According to the ministry, ~}the vines were lost. | {Selon le ministère, ~}les vignes étaient perdues.
The lake is clean again{, the council announced~}. | Le lac est de nouveau propre{, a annoncé la municipalité~}.
{Doctors warned that ~}the fever is spreading in schools. | {Les médecins ont averti que ~}la fièvre se propage dans les écoles.
{Witnesses told Reuters that ~}the roof fell in within seconds. | {Des témoins ont raconté à Reuters que ~}le toit s’est effondré en quelques secondes.
{The president insisted that ~}the vote would go ahead. | {Le président a martelé que ~}le vote aurait lieu.
The drawing is a fake{, experts believe~}. | Le dessin est un faux{, estiment des experts~}.
{The prosecutor claims that ~}the clerk took the money. | {Le procureur affirme que ~}l’employé a pris l’argent.
The school will reopen on Monday{, the minister confirmed~}. | L’école rouvrira lundi{, a confirmé la ministre~}.
{The union says ~}wages have not risen for years. | {Le syndicat assure que ~}les salaires n’ont pas augmenté depuis des années.
{A spokesman explained that ~}the ship was towed to port. | {Un porte-parole a expliqué que ~}le navire a été remorqué au port.
{She added that ~}the family was safe. | {Elle a ajouté que ~}la famille était saine et sauve.
The building was unsafe{, according to the firefighters~}. | Le bâtiment n’était pas sûr{, d’après les pompiers~}.
{The judge said ~}the law was clear. | {La juge a souligné que ~}la loi était claire.
{Neighbours said ~}they heard a loud bang. | {Des voisins ont raconté qu’~}ils avaient entendu une forte détonation.
{The coach admitted that ~}the team had played badly. | {L’entraîneur a reconnu que ~}l’équipe avait mal joué.
The vaccine is ready{, the researchers announced~}. | Le vaccin est prêt{, ont annoncé les chercheurs~}.
{The airline denied that ~}the pilot was ill. | {La compagnie a démenti que ~}le pilote était malade.
{Residents complained that ~}nobody came. | {Des habitants ont déploré que ~}personne ne soit venu.
`,
  'words in quotation marks': `
"We will not leave," the farmer said. | {« Nous ne partirons pas »~Nous ne partirons pas}, a dit l’agriculteur.
The minister called the plan "a disgrace". | La ministre a qualifié le plan de {« honte »~honte}.
"It was dark and cold," she recalled. | {« Il faisait sombre et froid »~Il faisait sombre et froid}, s’est-elle souvenue.
He described the trip as "long and hard". | Il a décrit un voyage {« long et dur »~long et dur}.
"Nobody told us anything," said a neighbour. | {« Personne ne nous a rien dit »~Personne ne nous a rien dit}, a raconté une voisine.
The court found "serious errors" in the file. | Le tribunal a relevé de {“graves erreurs”~graves erreurs} dans le dossier.
She said the rule was "absurd". | Elle a jugé la règle {"absurde"~absurde}.
"I am tired," he said, "but I am happy." | {« Je suis fatigué, a-t-il dit, mais je suis heureux. »~Je suis fatigué, a-t-il dit, mais je suis heureux.}
The sign read "No entry". | Le panneau disait {« Entrée interdite »~Entrée interdite}.
The mayor spoke of a "quiet revolution". | Le maire a parlé d’une {« révolution tranquille »~révolution tranquille}.
The judge spoke of the "agreement of the century". | Le juge a évoqué {l’« accord du siècle »~l’accord du siècle}.
"We have won," the players shouted. | {« Nous avons gagné »~Nous avons gagné}, ont crié les joueurs.
`,
  'anonymity and outlets': `
The clerk, who asked not to be named, opened the file. | L’employée{, qui a requis l’anonymat,~} a ouvert le dossier.
An official spoke on condition of anonymity. | Un responsable s’est exprimé {sous couvert d’anonymat~mardi soir}.
Two sources who declined to be identified said the deal was off. | Deux sources {qui ont refusé d’être identifiées ~}ont dit que l’accord était rompu.
An officer who was not authorised to speak to the press confirmed it. | Un officier {qui n’était pas autorisé à s’exprimer ~}l’a confirmé.
Reuters reported that the port was closed. | {Reuters~L’AFP} a rapporté que le port était fermé.
The Associated Press first published the letter. | {L’Associated Press~La BBC} a d’abord publié la lettre.
`,
  'bounds of what is counted': `
At least 30 goats died. | {Au moins ~}30 chèvres sont mortes.
More than a third of the pupils were ill. | {Plus d’~Moins d’}un tiers des élèves étaient malades.
Nearly 200 houses lost power. | {Près de ~}200 maisons ont été privées de courant.
Up to 15 ships may wait. | {Jusqu’à~Au moins} 15 navires peuvent attendre.
Fewer than ten copies are known. | On connaît {moins de~plus de} dix exemplaires.
It cost about 400 euros. | Cela a coûté {environ ~}400 euros.
No more than 20 visitors may enter. | {Pas plus de~Plus de} 20 visiteurs peuvent entrer.
He worked there for over a decade. | Il y a travaillé {plus d’une~une} décennie.
Some 50 boats were out. | {Une cinquantaine de~50} bateaux étaient en mer.
`,
  'how firm a claim is': `
The wall may be older than the town. | Le mur {pourrait être~est} plus ancien que la ville.
The fire was probably set on purpose. | L’incendie était {probablement ~}volontaire.
The alleged thief was released. | Le voleur {présumé ~}a été remis en liberté.
Perhaps nobody saw the flood coming. | {Peut-être que personne~Personne} n’a vu venir la crue.
`,
  'a speaker behind an elision': `
{The company explained that the~The} fault was repaired. | {L’entreprise a expliqué que la~La} panne était réparée.
{The association said the~The} birds had gone. | {L’association a indiqué que les~Les} oiseaux étaient partis.
{The UN said the~The} road was cut. | {L’ONU a indiqué que la~La} route était coupée.
The dam will hold{, the engineer said~}. | Le barrage tiendra{, a assuré l’ingénieur~}.
The clock said noon. | L’horloge disait midi.
`,
  'an outlet behind an elision': `
He told AFP that the line was closed. | Il a déclaré à {l’AFP~Reuters} que la ligne était fermée.
AFP reported that the bank had failed. | {L’AFP~Reuters} a rapporté que la banque avait fait faillite.
The correspondent of Al Jazeera was arrested. | Le correspondant {d’Al-Jazeera~d’Al-Arabiya} a été arrêté.
The hour of the north wind had come. | L’heure du vent du nord était venue.
`
}

for (const [name, table] of Object.entries(tables)) {
  describe(name, () => {
    const rows = table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string])
    test.each(rows)('%s | %s', (english, french) => {
      const [source, target] = [right(english), right(french)]
      expect(alarms('en', 'fr', source, target)).toEqual([])
      expect(alarms('fr', 'en', target, source)).toEqual([])
      if (wrong(french) !== target) expect(alarms('en', 'fr', source, wrong(french))).not.toEqual([])
      if (wrong(english) !== source) expect(alarms('fr', 'en', target, wrong(english))).not.toEqual([])
    })
  })
}
