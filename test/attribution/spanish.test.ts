import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../src/check/index.ts'
import {es, ours} from '../packs.ts'

const languages = [...ours, es]
const family = checks.filter((check) => /^(?:quote|hedge|attribution)-/.test(check.id) && check.scope === 'pair')
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(sourceLocale: string, targetLocale: string, source: string, target: string): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** `English | Spanish`: clean, nothing is found; `{what is right~what a slip leaves}`, and the slip is found. */
const tables: Readonly<Record<string, string>> = {
  'the source of what is said': `
The bridge will stay closed until June{, the mayor said~}. | El puente seguirá cerrado hasta junio{, dijo el alcalde~}.
{Police said~} the driver had fled on foot. | {La policía informó de que~} el conductor había huido a pie.
{According to the ministry, ~}the harvest was lost. | {Según el Ministerio, ~}se perdió la cosecha.
The river is clean again{, the city council announced~}. | El río vuelve a estar limpio{, anunció el Ayuntamiento~}.
{Doctors warned that ~}the virus is spreading in schools. | {Los médicos advirtieron de que ~}el virus se extiende por los colegios.
The company {denied that it~} owed its workers money. | La empresa {negó que~} debiera dinero a sus trabajadores.
{Witnesses told Reuters that ~}the roof fell in within seconds. | {Los testigos contaron a Reuters que ~}el tejado se hundió en segundos.
{The president insisted that ~}the vote would go ahead. | {El presidente insistió en que ~}la votación seguiría adelante.
The painting is a fake{, experts believe~}. | El cuadro es falso{, opinan los expertos~}.
{The prosecutor alleges that ~}the clerk took the cash. | {El fiscal sostiene que ~}el empleado se llevó el dinero.
The school will reopen on Monday{, the minister confirmed~}. | El colegio reabrirá el lunes{, confirmó la ministra~}.
{The union says ~}wages have not risen in years. | {El sindicato asegura que ~}los salarios no han subido en años.
Farmers {complained that the~The} water was cut without notice. | Los agricultores {se quejaron de que el~El} agua se cortó sin aviso.
{A spokesman explained that ~}the ship was towed to port. | {Un portavoz explicó que ~}el buque fue remolcado a puerto.
{She added that ~}the family was safe. | {Añadió que ~}la familia estaba a salvo.
{The newspaper El País reported that ~}the talks had failed. | {El diario El País informó de que ~}las conversaciones habían fracasado.
The building was unsafe{, according to the firefighters~}. | El edificio no era seguro{, según los bomberos~}.
{The judge said ~}the law was clear. | {El juez señaló que ~}la ley era clara.
{Neighbours said ~}they heard a loud noise. | {Los vecinos relataron que ~}oyeron un fuerte ruido.
{The coach admitted that ~}the team had played badly. | {El entrenador reconoció que ~}el equipo había jugado mal.
The vaccine is ready{, the researchers announced~}. | La vacuna está lista{, anunciaron los investigadores~}.
{The opposition complained that ~}the report was hidden. | {La oposición denunció que ~}se ocultó el informe.
`,
  'words in quotation marks': `
"We will not leave," the farmer said. | {«No nos iremos»~No nos iremos}, dijo el agricultor.
The minister called the plan "a disgrace". | La ministra calificó el plan de {«una vergüenza»~vergüenza}.
"It was dark and cold," she recalled. | {«Estaba oscuro y hacía frío»~Estaba oscuro y hacía frío}, recordó.
He described the trip as "long and hard". | Describió el viaje como {«largo y duro»~largo y duro}.
"Nobody told us anything," said a neighbour. | {«Nadie nos dijo nada»~Nadie nos dijo nada}, contó un vecino.
The court found "serious errors" in the file. | El tribunal halló {“graves errores”~graves errores} en el expediente.
"The sea gives and takes," the fisherman said. | {—«El mar da y quita»~El mar da y quita}, dijo el pescador.
She said the rule was "absurd". | Afirmó que la norma era {"absurda"~absurda}.
"I am tired," he said, "but I am happy." | {«Estoy cansado», dijo, «pero soy feliz»~Estoy cansado, dijo, pero soy feliz}.
The sign read "No entry". | El cartel decía {«Prohibido el paso»~Prohibido el paso}.
The mayor spoke of a "quiet revolution". | El alcalde habló de una {«revolución silenciosa»~revolución silenciosa}.
"We have won," the players shouted. | {«Hemos ganado»~Hemos ganado}, gritaron los jugadores.
`,
  'anonymity and outlets': `
The clerk, who asked not to be named, opened the file. | La empleada{, que pidió no ser identificada,~} abrió el expediente.
An official spoke on condition of anonymity. | Un funcionario habló {bajo condición de anonimato~con la prensa}.
Two sources who declined to be identified said the deal was off. | Dos fuentes {que no quisieron identificarse~} dijeron que el acuerdo se había roto.
A nurse asked that her name not be published. | Una enfermera pidió que {no se publicara su nombre~le devolvieran su turno}.
The bank failed, Reuters reported. | El banco quebró, informó {Reuters~AFP}.
He told the BBC that he was innocent. | Declaró a {la BBC~la CNN} que era inocente.
The Washington Post said the file was false. | El {Washington Post~New York Times} dijo que el expediente era falso.
`,
  'how firmly a claim is put': `
The {alleged~} thief was seen at the station. | El {presunto~} ladrón fue visto en la estación.
The man {allegedly set~set} fire to the barn. | El hombre {presuntamente prendió~prendió} fuego al granero.
The cause {may be~is} a short circuit. | La causa {podría ser~es} un cortocircuito.
The driver {reportedly fled~fled} to Portugal. | El conductor {habría huido~huyó} a Portugal.
{Apparently ~}nobody had read the letter. | {Al parecer, ~}nadie había leído la carta.
The ship {probably sank~sank} in the storm. | El barco {probablemente se hundió~se hundió} en la tormenta.
He is {suspected of~} taking bribes. | Es {sospechoso de aceptar~acepta} sobornos.
{Perhaps ~}the door was left open. | {Quizá ~}la puerta quedó abierta.
The tomb {could be~is} older than the temple. | La tumba {podría ser~es} más antigua que el templo.
The supposed miracle drew a crowd. | El supuesto milagro atrajo a una multitud.
`,
  'a report in the perfect, behind a comma or at the head': `
The road is open again{, the minister said~}. | La carretera vuelve a estar abierta{, ha asegurado la ministra~}.
The two men are brothers{, police sources confirmed~}. | Los dos hombres son hermanos{, han confirmado fuentes policiales~}.
{The mayor admitted that the~The} fountain is dry. | {El alcalde ha admitido que la~La} fuente está seca.
{The coach insisted that the~The} team is ready. | {El entrenador ha insistido en que el~El} equipo está listo.
The bridge will stay closed{, according to the engineers~}. | El puente seguirá cerrado{, a juicio de los técnicos~}.
The tower leans to the west{, as the report states~}. | La torre se inclina hacia el oeste{, tal y como recoge el informe~}.
{In her opinion, the~The} price is fair. | {En su opinión, el~El} precio es justo.
{The engineer predicts that the~The} dam will hold. | {El ingeniero vaticina que la~La} presa aguantará.
Nobody noticed the water in time. | Nadie advirtió el agua a tiempo.
The plant has grown and has flowered. | La planta ha crecido y ha florecido.
`
}

const WAYS = [
  [0, 1],
  [1, 0]
] as const

for (const [kind, lines] of Object.entries(tables)) {
  const table = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  for (const [from, to] of WAYS) {
    const [sourceLocale, targetLocale] = from === 0 ? ['en', 'es'] : ['es', 'en']
    describe(`${kind}, ${sourceLocale} → ${targetLocale}`, () => {
      test.each(table.map((line) => [line[from]!, line[to]!] as const))('%s', (source, target) => {
        expect(alarms(sourceLocale!, targetLocale!, right(source), right(target))).toEqual([])
        if (wrong(target) === right(target)) return
        expect(alarms(sourceLocale!, targetLocale!, right(source), wrong(target)), wrong(target)).not.toEqual([])
      })
    })
  }
}
