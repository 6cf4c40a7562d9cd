import {pairs} from './pairs.ts'

pairs(
  'hedges',
  `
{At least~At most} 12 people died. | Murieron {al menos~como máximo} 12 personas.
{More than~Less than} 300 homes burned. | Ardieron {más de~menos de} 300 casas.
{Nearly~More than} 40,000 fled. | Huyeron {casi~más de} 40.000 personas.
{About~More than} 500 people marched. | Marcharon {unas~más de} 500 personas.
{Up to~At least} 20 years in prison. | {Hasta~Al menos} 20 años de cárcel.
{Fewer than~More than} ten remain. | Quedan {menos de~más de} diez.
{Around~At least} 2,000 soldiers deserted. | Desertaron {alrededor de~al menos} 2.000 soldados.
The fire lasted {more than~less than} six hours. | El fuego duró {más de~menos de} seis horas.
He owns {at least~up to} five houses. | Posee {por lo menos~hasta} cinco casas.
Only three survived. | Solo tres sobrevivieron.
{Almost~More than} half of the voters agree. | {Casi~Más de} la mitad de los votantes está de acuerdo.
Output {exceeded~fell below} 30 million tonnes. | La producción {superó~quedó por debajo de} los 30 millones de toneladas.
{No more than~No less than} 15 are let in. | {No más de~No menos de} 15 pueden entrar.
{Approximately~At most} 70 percent is water. | {Aproximadamente~Como máximo} el 70 % es agua.
It costs {over~under} 90 dollars. | Cuesta {más de~menos de} 90 dólares.
{Nearly~Over} a third was lost. | Se perdió {cerca de~más de} un tercio.
{Some~Up to} 150 guests came. | Acudieron {unos~hasta} 150 invitados.
The wall is {at least~less than} 400 years old. | El muro tiene {como mínimo~menos de} 400 años.
{Well over~Under} 1,000 letters arrived. | Llegaron {bastante más de~menos de} 1.000 cartas.
There are 8 missing, {at least~at most}. | Hay 8 desaparecidos, {como mínimo~como máximo}.
Children of {six or more~six or less} pay. | Pagan los niños de seis años {o más~o menos}.
An average of 20 cases a day. | Una media de 20 casos al día.
{Just under~Just over} 50 percent voted. | Votó {algo menos~algo más} del 50 %.
The toll is {roughly~below} 60. | El balance es de {unos~menos de} 60.
{As many as~More than} 900 are said to be trapped. | {Hasta~Más de} 900 estarían atrapados.
{Close to~More than} 80 villages were hit. | Se vieron afectados {cerca de~más de} 80 pueblos.
Barely 200 attended. | Apenas 200 asistieron.
{More than~At most} two million tourists. | {Más de~Como mucho} dos millones de turistas.
{Not fewer than~Not more than} 30 signatures. | {No menos de~No más de} 30 firmas.
The damage is {estimated at~over} 4 million euros. | El daño está {estimado en~por encima de} 4 millones de euros.
The queue was {about~over} two kilometres long. | La cola medía {en torno a~más de} dos kilómetros.
It holds {a maximum of~a minimum of} 40 cars. | Caben {un máximo de~un mínimo de} 40 coches.
Prices rose {more than~nearly} 12 percent. | Los precios subieron {más de~casi} un 12 %.
{At least~Nearly} one hundred were hurt. | {Al menos~Casi} un centenar resultaron heridos.
`
)
