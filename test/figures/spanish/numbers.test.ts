import {pairs} from './pairs.ts'

pairs(
  'numbers',
  `
The ship carried {twenty-one~twenty-four} sailors. | El barco llevaba {veintiún~veinticuatro} marineros.
{Thirty-one~Thirty-three} women signed the letter. | {Treinta y una~Treinta y tres} mujeres firmaron la carta.
The village has {two hundred~three hundred} inhabitants. | El pueblo tiene {doscientos~trescientos} habitantes.
Some {five hundred~seven hundred} nurses marched. | Unas {quinientas~setecientas} enfermeras marcharon.
The factory makes {1,250~1,520} cars a week. | La fábrica produce {1.250~1.520} coches por semana.
The archive holds {12,400~12,700} letters. | El archivo guarda {12.400~12.700} cartas.
The ministry counted {2,345,678~2,345,687} voters. | El Ministerio contó {2.345.678~2.345.687} electores.
A total of {1,101~1,110} files were lost. | En total se perdieron {mil ciento uno~mil ciento diez} expedientes.
{Sixteen~Seventeen} miners were trapped. | {Dieciséis~Diecisiete} mineros quedaron atrapados.
The company has {nine thousand~seven thousand} workers. | La empresa tiene {nueve mil~siete mil} trabajadores.
{One hundred and one~One hundred and eleven} poems survive. | Se conservan {ciento un~ciento once} poemas.
The reservoir holds {2.5 billion~2.5 million} litres. | El embalse contiene {2.500 millones~2,5 millones} de litros.
The planet is home to {8 billion~8 million} people. | En el planeta viven {8.000 millones~8 millones} de personas.
The galaxy is {two trillion~two billion} kilometres away. | La galaxia está a {dos billones~dos mil millones} de kilómetros.
Half a million~ tourists came. | Llegaron {medio millón~un millón} de turistas.
{One and a half million~Two million} trees were planted. | Se plantaron {un millón y medio~dos millones} de árboles.
The city has {3.4 million~4.3 million} residents. | La ciudad tiene {3,4 millones~4,3 millones} de habitantes.
{Two dozen~Three dozen} eggs were broken. | Se rompieron {dos docenas~tres docenas} de huevos.
{A dozen~Twenty} boats sank. | Se hundió {una docena~una veintena} de barcos.
The museum bought {300~400} paintings. | El museo compró {tres centenares~cuatro centenares} de cuadros.
The herd has {88~98} goats. | El rebaño tiene {ochenta y ocho~noventa y ocho} cabras.
He scored {seven~nine} goals. | Marcó {siete~nueve} goles.
There are {22~23} players on the list. | En la lista hay {veintidós~veintitrés} jugadores.
The book has {540~450} pages. | El libro tiene {quinientas cuarenta~cuatrocientas cincuenta} páginas.
The army lost {four thousand two hundred~four thousand five hundred} soldiers. | El ejército perdió {cuatro mil doscientos~cuatro mil quinientos} soldados.
The train has {13~30} carriages. | El tren tiene {trece~treinta} vagones.
The plot covers {700~70} square metres. | La parcela ocupa {setecientos~setenta} metros cuadrados.
{Ninety-nine~Ninety-seven} balloons were released. | Se soltaron {noventa y nueve~noventa y siete} globos.
The choir has {65~56} singers. | El coro tiene {65~56} cantantes.
The survey covered {10,000~1,000} homes. | La encuesta abarcó {diez mil~mil} hogares.
The well is {one hundred~two hundred} metres deep. | El pozo tiene {cien~doscientos} metros de profundidad.
The strait is crossed by {110,000~101,000} ships. | Cruzan el estrecho {ciento diez mil~ciento un mil} buques.
The library lent {1.5 million~1.5 billion} books. | La biblioteca prestó {1,5 millones~1.500 millones} de libros.
They found {eleven~twelve} coins. | Hallaron {once~doce} monedas.
Farmers own {25,000~52,000} olive trees. | Los agricultores poseen {veinticinco mil~cincuenta y dos mil} olivos.
The swarm had {600,000~60,000} insects. | El enjambre tenía {seiscientos mil~sesenta mil} insectos.
`
)

pairs(
  'ordinals, centuries and decades',
  `
She finished {third~fourth} in the race. | Terminó {tercera~cuarta} en la carrera.
It was his {first~third} victory. | Fue su {primera~tercera} victoria.
The {fifth~sixth} floor burned. | Ardió el {quinto~sexto} piso.
The {20th~21st} edition opens today. | Hoy se inaugura la {20.ª~21.ª} edición.
He won the {15th~16th} stage. | Ganó la {decimoquinta~decimosexta} etapa.
The {third~second} attempt failed. | El {tercer~segundo} intento fracasó.
They celebrate their {25th~35th} anniversary. | Celebran su {25.º~35.º} aniversario.
The palace dates from the {17th~18th} century. | El palacio data del siglo {XVII~XVIII}.
The {nineteenth~twentieth} century brought railways. | El siglo {XIX~XX} trajo el ferrocarril.
The walls are from the {12th~13th} century. | Las murallas son del siglo {XII~XIII}.
In the {21st~20th} century this is unacceptable. | En el siglo {XXI~XX} esto es inaceptable.
The style of the {1980s~1960s} is back. | Vuelve el estilo de los años {80~60}.
The band formed in the {1990s~1980s}. | El grupo se formó en la década de {1990~1980}.
The {sixties~seventies} changed music. | Los años {sesenta~setenta} cambiaron la música.
Prices rose in the {1970s~1950s}. | Los precios subieron en los años {setenta~cincuenta}.
In the {1930s~1920s} the mine closed. | En los años {30~20} cerró la mina.
Pope John Paul {II~III} visited the town. | El papa Juan Pablo {II~III} visitó la localidad.
King Felipe {VI~IV} opened the hall. | El rey Felipe {VI~IV} inauguró la sala.
The {tenth~twelfth} victim was identified. | La {décima~duodécima} víctima fue identificada.
The {eighth~ninth} man was freed. | El {octavo~noveno} hombre fue liberado.
It ranks {second~third} in the world. | Ocupa el {segundo~tercer} lugar del mundo.
The {30th~40th} congress begins. | Comienza el {trigésimo~cuadragésimo} congreso.
The {7th~9th} brigade withdrew. | La {7.ª~9.ª} brigada se retiró.
The {fourth~fifth} wave is over. | La {cuarta~quinta} ola ha terminado.
The {23rd~33rd} amendment passed. | Se aprobó la {vigésima tercera~trigésima tercera} enmienda.
The {sixth~seventh} round is on Friday. | La {sexta~séptima} ronda es el viernes.
World War {II~I} ended. | Terminó la {Segunda~Primera} Guerra Mundial.
The {16th~15th} century map was stolen. | Robaron el mapa del siglo {XVI~XV}.
The fashion of the {1950s~1940s}. | La moda de la década de los {cincuenta~cuarenta}.
Her {second~third} novel sold well. | Su {segunda~tercera} novela se vendió bien.
The {11th~12th} district is closed. | El distrito {11.º~12.º} está cerrado.
They are the {fourth~fifth} to arrive. | Son los {cuartos~quintos} en llegar.
The {100th~10th} day of the war. | El {centésimo~décimo} día de la guerra.
Louis {XIV~XVI} built it. | La construyó Luis {XIV~XVI}.
The temple dates from the {4th~5th} century BC. | El templo data del siglo {IV~V} a. C.
`
)
