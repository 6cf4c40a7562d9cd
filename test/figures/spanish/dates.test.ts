import {pairs} from './pairs.ts'

pairs(
  'dates',
  `
The treaty was signed on {March 2~March 3}, 2024. | El tratado se firmó el {2~3} de marzo de 2024.
The strike began on {May 5~July 5}. | La huelga empezó el 5 de {mayo~julio}.
The dam opened on August 14, {1998~1989}. | La presa se inauguró el 14 de agosto de {1998~1989}.
It closed in {September~October} 2011. | Cerró en {septiembre~octubre} de 2011.
He was born in {1956~1965}. | Nació en {1956~1965}.
The trial starts on {Monday~Tuesday}. | El juicio empieza el {lunes~martes}.
The vote is on {Wednesday~Thursday}. | La votación es el {miércoles~jueves}.
Schools reopen in {January~June}. | Los colegios reabren en {enero~junio}.
On {July 4~July 14} shops are closed. | El {4~14} de julio las tiendas cierran.
The storm hit on {June 30~June 3}. | La tormenta llegó el {30~3} de junio.
Since {2008~2018} prices have doubled. | Desde {2008~2018} los precios se han duplicado.
The plan runs until {2030~2050}. | El plan dura hasta {2030~2050}.
They met on 1 {May~April}. | Se reunieron el 1.º de {mayo~abril}.
The first of {November~December} is a holiday. | El primero de {noviembre~diciembre} es festivo.
The census of {2021~2001} is public. | El censo de {2021~2001} es público.
She resigned on {12~21} February 2016. | Dimitió el {12~21} de febrero de 2016.
The club was founded in March {1902~1920}. | El club se fundó en marzo de {1902~1920}.
The ferry sank on {16~26} April. | El transbordador se hundió el {16~26} de abril.
The fair runs from {10~11} to 15 May. | La feria va del {10~11} al 15 de mayo.
The fast begins on Friday, {8~18} March. | El ayuno empieza el viernes {8~18} de marzo.
The law of {1978~1987} still applies. | La ley de {1978~1987} sigue vigente.
It was discovered on {24~25} December. | Fue descubierto el {24~25} de diciembre.
Elections will be held on {Sunday~Saturday}. | Las elecciones se celebrarán el {domingo~sábado}.
The drought lasted from 2015 to {2019~2020}. | La sequía duró de 2015 a {2019~2020}.
In {early~early} {October~August} it snowed. | A principios de {octubre~agosto} nevó.
The deadline is September {30~20}. | El plazo vence el {30~20} de setiembre.
The bridge fell on {August 3~March 3}, 2020. | El puente cayó el {3/8/2020~3/3/2020}.
It was built between {1880~1888} and 1890. | Se construyó entre {1880~1888} y 1890.
They married in the summer of {1999~1991}. | Se casaron en el verano de {1999~1991}.
The magazine of {November~September} 2005. | La revista de {noviembre~septiembre} de 2005.
The uprising of {1936~1963}. | La sublevación de {1936~1963}.
Last {February~January} was dry. | El pasado {febrero~enero} fue seco.
The match is on the {19th~29th} of January. | El partido es el {19~29} de enero.
The order dates from {December 6, 2012~December 9, 2012}. | La orden data del {6~9} de diciembre del 2012.
On {5~6} May they won. | El {cinco~seis} de mayo vencieron.
`
)

pairs(
  'clocks and ages',
  `
The plane landed at {3:30~4:30} p.m. | El avión aterrizó a las {15:30~16:30}.
The doors open at {9~10} a.m. | Las puertas abren a las {9~10} de la mañana.
The quake struck at {5:45~5:15} a.m. | El sismo ocurrió a las {5.45~5.15} horas.
The curfew begins at {8 p.m.~9 p.m.} | El toque de queda empieza a las {20.00~21.00} horas.
The bomb went off at {half past three~half past four} in the afternoon. | La bomba estalló a las {tres y media~cuatro y media} de la tarde.
It closes at {7 p.m.~8 p.m.} | Cierra a las {siete~ocho} de la tarde.
The train leaves at {6:10~6:50} a.m. | El tren sale a las {6:10~6:50} a. m.
The concert is at {10:30 p.m.~11:30 p.m.} | El concierto es a las {22.30~23.30} h.
The alarm rang at {2 a.m.~3 a.m.} | La alarma sonó a las {dos~tres} de la madrugada.
The vote ended at {11 p.m.~10 p.m.} | La votación terminó a las {once~diez} de la noche.
It happened around noon. | Sucedió hacia el mediodía.
The bell rings at {quarter past five~quarter past six}. | La campana suena a las {cinco y cuarto~seis y cuarto}.
He left at {ten to nine~ten to seven}. | Se fue a las {nueve~siete} menos diez.
The match kicks off at {18:00~19:00} GMT. | El partido empieza a las {18:00~19:00} GMT.
The office opens at {8:15~8:45}. | La oficina abre a las {8:15~8:45}.
A {45-year-old~54-year-old} man was arrested. | Fue detenido un hombre de {45~54} años.
The girl, aged {9~6}, survived. | La niña, de {9~6} años, sobrevivió.
She died at the age of {88~89}. | Murió a los {88~89} años.
Children {under 12~under 15} enter free. | Los menores de {12~15} años entran gratis.
He is {30~40} years old. | Tiene {30~40} años de edad.
The {17-year-old~19-year-old} won gold. | La joven de {17~19} años ganó el oro.
People {aged 65~aged 55} and over qualify. | Pueden optar las personas de {65~55} años o más.
Two brothers aged {14~15} and 16 drowned. | Se ahogaron dos hermanos de {14~15} y 16 años.
At {1~2} p.m. the lights went out. | A la {una~dos} de la tarde se fue la luz.
The session resumed at {16:40~16:14}. | La sesión se reanudó a las {16.40~16.14}.
The shop opens from {9:00~8:00} to 14:00. | La tienda abre de {9:00~8:00} a 14:00.
They arrived at {12:30~12:13} p.m. | Llegaron a las {12.30~12.13}.
The broadcast starts at {9:05~9:50} p.m. | La emisión empieza a las {21.05~21.50}.
The {25-year-old~35-year-old} pilot was unhurt. | El piloto, de {25~35} años, salió ileso.
The patient, {72~27}, recovered. | El paciente, de {72~27} años, se recuperó.
The siege ended at {4:20 a.m.~4:40 a.m.} | El asedio acabó a las {4.20~4.40} de la madrugada.
He became king at {18~16}. | Fue rey a los {18~16} años.
The market closes at {13:00~15:00}. | El mercado cierra a las {13:00~15:00} horas.
Work begins at {seven~eight} in the morning. | El trabajo empieza a las {siete~ocho} de la mañana.
`
)
