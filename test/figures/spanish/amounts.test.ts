import {pairs} from './pairs.ts'

pairs(
  'money',
  `
The bridge cost {€5 million~€5 billion}. | El puente costó {5 millones~5.000 millones} de euros.
He paid {$200~$300}. | Pagó {200~300} dólares.
The fine is {€1,500~€1,000}. | La multa es de {1.500~1.000} euros.
Losses reached {$2.3 billion~$3.2 billion}. | Las pérdidas llegaron a {2.300~3.200} millones de dólares.
The ticket costs {€12.50~€15.20}. | La entrada cuesta {12,50~15,20} euros.
The fund holds {£40 million~£14 million}. | El fondo tiene {40~14} millones de libras.
Aid of {$800 million~$80 million} was promised. | Se prometió una ayuda de {800 millones~80 millones} de dólares.
The debt is {€1.2 trillion~€1.2 billion}. | La deuda es de {1,2 billones~1.200 millones} de euros.
They earn {50,000~15,000} pesos a month. | Ganan {50.000~15.000} pesos al mes.
The house sold for {€350,000~€530,000}. | La casa se vendió por {350.000~530.000} euros.
It costs {20 cents~40 cents}. | Cuesta {20~40} centavos.
The budget is {€{3.5~5.3} billion~€5.3 billion}. | El presupuesto es de {3.500~5.300} millones de euros.
The prize is {one million dollars~two million dollars}. | El premio es de {un millón~dos millones} de dólares.
The loan of {100 million shekels~200 million shekels} was repaid. | Se devolvió el préstamo de {100 millones~200 millones} de séqueles.
A barrel costs {$85~$58}. | El barril cuesta {85~58} dólares.
The ransom was {half a million euros~a million euros}. | El rescate fue de {medio millón~un millón} de euros.
The yen fell to {150~105} to the dollar. | El yen cayó a {150~105} por dólar.
The firm raised {€75m~€57m}. | La firma captó {75~57} millones de euros.
The bond is worth {1,000 Swiss francs~2,000 Swiss francs}. | El bono vale {1.000~2.000} francos suizos.
He stole {3,000 dollars~3,000 euros}. | Robó 3.000 {dólares~euros}.
Wages rose to {€1,134~€1,143}. | El salario subió a {1.134~1.143} euros.
The project needs {€{2~3} billion~€3 billion}. | El proyecto necesita {dos mil~tres mil} millones de euros.
The market is worth {$500 billion~$500 million}. | El mercado vale {500.000~500} millones de dólares.
The toll is {€2.80~€2.08}. | El peaje es de {2,80~2,08} €.
The donation was {$4.5 million~$5.4 million}. | La donación fue de {4,5~5,4} millones de dólares.
They owe {60 million euros~16 million euros}. | Deben {60~16} millones de euros.
Sales hit {$900,000~$90,000}. | Las ventas sumaron {900.000~90.000} dólares.
The bail is {ten thousand euros~twelve thousand euros}. | La fianza es de {diez mil~doce mil} euros.
The plan costs {€2.5 billion~€2.5 million}. | El plan cuesta {dos mil quinientos millones~dos millones y medio} de euros.
A kilo costs {3 euros~13 euros}. | El kilo cuesta {3~13} euros.
The state paid {£1.1 billion~£1.1 million}. | El Estado pagó {1.100~1,1} millones de libras.
The deal is worth {$30 billion~$13 billion}. | El acuerdo vale {30.000~13.000} millones de dólares.
The tax is {€{250~520}~€520}. | El impuesto es de {250~520} euros.
He left {two hundred euros~three hundred euros} on the table. | Dejó {doscientos~trescientos} euros en la mesa.
`.replace(/\{€\{([^~]*)~([^}]*)\}([^~]*)~[^}]*\}/g, '€{$1~$2}$3')
)

pairs(
  'shares and percentages',
  `
Turnout was {62%~26%}. | La participación fue del {62~26} %.
Exports fell by {3.5 percent~5.3 percent}. | Las exportaciones cayeron un {3,5~5,3} por ciento.
{Half~A third} of the votes were counted. | Se ha contado {la mitad~un tercio} de los votos.
{Two thirds~Three quarters} of the forest burned. | Ardieron {dos tercios~tres cuartas partes} del bosque.
{A quarter~A fifth} of the children work. | {Una cuarta parte~Una quinta parte} de los niños trabaja.
{Three quarters~Two thirds} of the members agreed. | {Tres cuartos~Dos tercios} de los miembros aceptaron.
The rate rose by {four points~two points}. | El tipo subió {cuatro puntos~dos puntos}.
Support grew {12 percentage points~21 percentage points}. | El apoyo creció {12~21} puntos porcentuales.
{A tenth~A fifth} of the water leaks. | Se pierde {la décima parte~la quinta parte} del agua.
One in {five~four} adults smokes. | Uno de cada {cinco~cuatro} adultos fuma.
Three in {ten~twelve} homes are empty. | Tres de cada {diez~doce} viviendas están vacías.
Inflation reached {10.2%~12.0%}. | La inflación llegó al {10,2~12,0} %.
Profits doubled. | Los beneficios se duplicaron.
It is {twice~four times} as large. | Es {el doble~cuatro veces más} de grande.
Demand is {three~five} times higher. | La demanda es {tres~cinco} veces mayor.
The price has tripled. | El precio se ha triplicado.
{Ninety percent~Nineteen percent} of patients recover. | Se recupera el {noventa~diecinueve} por ciento de los pacientes.
The tax is {21 percent~12 percent}. | El impuesto es del {21~12} %.
Between {5 and 10 percent~5 and 15 percent} of the crop was lost. | Se perdió entre un 5 y un {10~15} % de la cosecha.
From {40 to 60 percent~40 to 50 percent} will vote. | Del 40 al {60~50} % votará.
{A third~A quarter} of the budget goes to schools. | {Un tercio~Un cuarto} del presupuesto va a las escuelas.
The engine uses {one and a half~two and a half} litres. | El motor consume {un litro y medio~dos litros y medio}.
The sentence is {two and a half~three and a half} years. | La pena es de {dos años y medio~tres años y medio}.
Growth slowed to {0.8 percent~8 percent}. | El crecimiento se redujo al {0,8~8} por ciento.
{Two fifths~Three fifths} of the land is dry. | {Dos quintas partes~Tres quintas partes} de la tierra están secas.
Unemployment fell to {11.6%~16.1%}. | El paro bajó al {11,6~16,1} %.
The majority needed is {three fifths~two thirds}. | La mayoría necesaria es de {tres quintos~dos tercios}.
The firm owns {49%~94%} of the shares. | La firma posee el {49~94} % de las acciones.
Output quadrupled. | La producción se cuadruplicó.
{One percent~Five percent} of families own the land. | El {uno~cinco} por ciento de las familias posee la tierra.
Seven out of {ten~eight} agree. | Siete de cada {diez~ocho} están de acuerdo.
It fell by {a quarter~a third} in a year. | Cayó {una cuarta parte~un tercio} en un año.
The glass is {two thirds~two fifths} full. | El vaso está lleno en {dos terceras partes~dos quintas partes}.
The lake lost {15 percent~50 percent} of its water. | El lago perdió el {15~50} por ciento de su agua.
`
)

pairs(
  'units, ranges and scores',
  `
The road is {120 kilometres~210 kilometres} long. | La carretera tiene {120~210} kilómetros.
The whale weighs {30 tonnes~13 tonnes}. | La ballena pesa {30~13} toneladas.
The fire burned {2,500 hectares~2,500 square kilometres}. | El incendio quemó 2.500 {hectáreas~kilómetros cuadrados}.
Winds of {90 km/h~19 km/h} are expected. | Se esperan vientos de {90~19} km/h.
It will be {minus 12~minus 2} degrees. | Habrá {12~2} grados bajo cero.
The march lasted {three hours~three days}. | La marcha duró tres {horas~días}.
He was jailed for {eight years~eight months}. | Fue condenado a ocho {años~meses} de cárcel.
The truce lasts {two weeks~three weeks}. | La tregua dura {dos~tres} semanas.
The tower is {84 metres~48 metres} high. | La torre mide {84~48} metros.
Temperatures reached {41 degrees~14 degrees} Celsius. | Se alcanzaron los {41~14} grados centígrados.
The plant produces {600 megawatts~60 megawatts}. | La planta produce {600~60} megavatios.
The dam holds {1.5 million cubic metres~1.5 million litres}. | La presa contiene 1,5 millones de {metros cúbicos~litros}.
A farm of {40 acres~40 hectares} was sold. | Se vendió una finca de 40 {acres~hectáreas}.
The pipeline carries {900,000 barrels~90,000 barrels} a day. | El oleoducto transporta {900.000~90.000} barriles al día.
They expect {5 to 10~5 to 12} deaths. | Esperan de 5 a {10~12} muertes.
Between {200 and 300~200 and 400} people came. | Acudieron entre 200 y {300~400} personas.
The work takes {three to five~three to seven} years. | La obra requiere de tres a {cinco~siete} años.
Between {one thousand and two thousand~one thousand and three thousand} fled. | Huyeron entre mil y {dos mil~tres mil} personas.
Children {6 to 12~6 to 14} take part. | Participan niños de 6 a {12~14} años.
The season {2019-20~2018-19} was cancelled. | La temporada {2019-20~2018-19} se suspendió.
They won {3-1~3-2}. | Ganaron {3-1~3-2}.
The team lost {2-0~3-0}. | El equipo perdió por {2-0~3-0}.
Spain beat Italy {3-2~4-2}. | España venció a Italia por {3 a 2~4 a 2}.
The match ended in a {1-1~2-2} draw. | El partido acabó en empate {1-1~2-2}.
They lead {4-0~4-1} on aggregate. | Ganan {4-0~4-1} en el global.
She won {6-4, 7-5~6-4, 6-3}. | Ganó por {6-4 y 7-5~6-4 y 6-3}.
The {24-hour~48-hour} strike ended. | Terminó la huelga de {24~48} horas.
He swam {10 miles~16 miles}. | Nadó {diez millas~dieciséis millas}.
The drone flies at {25 metres~52 metres} per second. | El dron vuela a {25~52} metros por segundo.
It rained {60 litres~16 litres} per square metre. | Cayeron {60~16} litros por metro cuadrado.
A {10-minute~20-minute} walk away. | A {diez~veinte} minutos a pie.
The baby weighed {3.2 kilos~2.3 kilos}. | El bebé pesó {3,2~2,3} kilos.
The truck carried {5 tons~5 kilos} of rice. | El camión llevaba 5 {toneladas~kilos} de arroz.
The court meets every {two weeks~two months}. | El tribunal se reúne cada dos {semanas~meses}.
The cave is {two kilometres~three kilometres} away. | La cueva está a {dos~tres} kilómetros.
`
)
