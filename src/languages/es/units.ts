import type {UnitWords} from '../figures.ts'

const SQUARE = 'cuadrad{o,os}'

// biome-ignore format: a table is read by its rows
export const units: UnitWords = {
  units: {
    second: 'segundo{,s}|seg', minute: 'minuto{,s}|min|mins', hour: 'hora{,s}|h|hs|hrs', day: 'día{,s}|jornada{,s}',
    night: 'noche{,s}', week: 'semana{,s}', fortnight: 'quincena{,s}', month: 'mes|meses', year: 'año{,s}',
    decade: 'década{,s}|decenio{,s}', century: 'siglo{,s}', mm: 'milímetro{,s}|mm', cm: 'centímetro{,s}|cm|cms',
    m: 'metro{,s}|m|mts|mt', km: 'kilómetro{,s}|km|kms|quilómetro{,s}', inch: 'pulgada{,s}', ft: 'pie{,s}',
    yd: 'yarda{,s}', mi: 'milla{,s}', 'nautical-mile': 'milla{,s} náutica{,s}|milla{,s} marina{,s}',
    m2: `metro{,s} ${SQUARE}|m²|m2`, km2: `kilómetro{,s} ${SQUARE}|km²|km2`, ft2: `pie{,s} ${SQUARE}`,
    mi2: 'milla{,s} cuadrada{,s}', hectare: 'hectárea{,s}|ha|has', acre: 'acre{,s}',
    dunam: 'dunam{,s}|dunum{,s}|dunamim', feddan: 'feddan{,s,es}', m3: 'metro{,s} cúbico{,s}|m³|m3',
    mg: 'miligramo{,s}|mg', g: 'gramo{,s}|g|gr|grs', kg: 'kilogramo{,s}|kilo{,s}|quilo{,s}|kg|kgs',
    t: 'tonelada{,s}|tonelada{,s} métrica{,s}|t|tm', oz: 'onza{,s}', lb: 'libra{,s}|lb|lbs', stone: 'stone{,s}',
    ml: 'mililitro{,s}|ml', l: 'litro{,s}|l', gallon: 'galón|galones', pint: 'pinta{,s}',
    barrel: 'barril|barriles|barril{,es} de {petróleo,crudo}|bpd', cup: 'taza{,s}',
    kmh: 'kilómetro{,s} {por,a la} hora|km por hora|km a la hora|kph|km/h|kilómetro{,s}/hora',
    mph: 'milla{,s} {por,a la} hora|mph', kn: 'nudo{,s}', rpm: 'revolu{ción,ciones} por minuto|rpm',
    w: 'vatio{,s}|watt{,s}|watios', kw: 'kilovatio{,s}|kilowatt{,s}', mw: 'megavatio{,s}|megawatt{,s}',
    gw: 'gigavatio{,s}|gigawatt{,s}', hp: 'caballo{,s} de {vapor,fuerza}|caballo{,s}|cv|hp',
    wh: 'vatio{,s} hora|watt{,s} hora', kwh: 'kilovatio{,s} hora|kilovatio{,s} horas|kilowatt{,s} hora',
    mwh: 'megavatio{,s} hora|megawatt{,s} hora', gwh: 'gigavatio{,s} hora', twh: 'teravatio{,s} hora',
    v: 'voltio{,s}|volt{,s}', kv: 'kilovoltio{,s}', mah: 'miliamperio{,s} hora', kb: 'kilobyte{,s}',
    mb: 'megabyte{,s}|megas', gb: 'gigabyte{,s}|gigas', tb: 'terabyte{,s}', kbit: 'kilobit{,s}', mbit: 'megabit{,s}',
    gbit: 'gigabit{,s}', 'mb/s': 'megabyte{,s} por segundo', 'gb/s': 'gigabyte{,s} por segundo',
    'kbit/s': 'kilobit{,s} por segundo', 'mbit/s': 'megabit{,s} por segundo', 'gbit/s': 'gigabit{,s} por segundo',
    hz: 'hercio{,s}|hertz|hertzio{,s}', khz: 'kilohercio{,s}', mhz: 'megahercio{,s}', ghz: 'gigahercio{,s}',
    db: 'decibelio{,s}|decibel{,es}', degree: 'grado{,s}',
    celsius: 'grado{,s} {celsius,centígrados,centígrado,c}|celsius|°c|ºc',
    fahrenheit: 'grado{,s} {fahrenheit,f}|fahrenheit|°f|ºf'
  },
  // Dollars and pesos are those of many countries; the country's adjective decides.
  currencies: {
    USD: 'dólar{,es}|dólar{,es} {estadounidense,estadounidenses,americano,americanos,norteamericanos}|usd|us',
    EUR: 'euro{,s}|eur', pound: 'libra{,s}', GBP: 'libra{,s} esterlina{,s}|libra{,s} británica{,s}|esterlina{,s}|gbp',
    ILS: [
      'séquel|séqueles|siclo{,s}|shekel{,s,es}|shequel|shequels|sequels|ils|nis',
      '{siclo,séquel,shekel} israelí|{siclos,séqueles,shekels} israelíes',
      'nuevo{,s} {siclo,shekel}{,s}|nuevos séqueles',
    ],
    EGP: 'libra{,s} egipcia{,s}|egp', SYP: 'libra{,s} siria{,s}|syp', LBP: 'libra{,s} libanesa{,s}|lbp',
    SDG: 'libra{,s} sudanesa{,s}|sdg', JOD: 'dinar{,es} jordano{,s}|jod', KWD: 'dinar{,es} kuwaití{,es}|kwd',
    IQD: 'dinar{,es} iraquí{,es}|iqd', BHD: 'dinar{,es} bareiní{,es}|bhd', TND: 'dinar{,es} tunecino{,s}|tnd',
    DZD: 'dinar{,es} argelino{,s}|dzd', LYD: 'dinar{,es} libio{,s}|lyd', dinar: 'dinar{,es}',
    SAR: '{rial,riyal}{,es} saudí{,es}|sar', QAR: '{rial,riyal}{,es} catarí{,es}|qar',
    OMR: '{rial,riyal}{,es} omaní{,es}|omr', YER: '{rial,riyal}{,es} yemení{,es}|yer',
    IRR: '{rial,riyal}{,es} iraní{,es}|toman{,es}|irr', riyal: '{rial,riyal}{,es}',
    AED: 'dirham{,s} {emiratí,emiratíes}|aed',
    MAD: 'dirham{,s} {marroquí,marroquíes}|mad', dirham: 'dirham{,s}|dirhames',
    TRY: 'lira{,s} turca{,s}|lira{,s}|try', JPY: 'yen|yenes|yen japonés|yenes japoneses|jpy',
    CNY: 'yuan|yuanes|yuan chino|yuanes chinos|renminbi|cny', INR: 'rupia{,s} india{,s}|rupia{,s}|inr',
    PKR: 'rupia{,s} {pakistaní,pakistaníes,paquistaní,paquistaníes}|pkr', RUB: 'rublo{,s}|rublo{,s} ruso{,s}|rub',
    UAH: 'grivna{,s}|uah', CHF: 'franco{,s} suizo{,s}|franco{,s}|chf', SEK: 'corona{,s} sueca{,s}|sek',
    NOK: 'corona{,s} noruega{,s}|nok', DKK: 'corona{,s} danesa{,s}|dkk', CZK: 'corona{,s} checa{,s}|czk',
    PLN: 'esloti{,s}|zloty{,s}|pln', HUF: 'forinto{,s}|huf', CAD: 'dólar{,es} canadiense{,s}|cad',
    AUD: 'dólar{,es} australiano{,s}|aud', NZD: 'dólar{,es} {neozelandés,neozelandeses}|nzd',
    HKD: 'dólar{,es} {hongkonés,hongkoneses}|dólar{,es} de hong kong|hkd', SGD: 'dólar{,es} de singapur|sgd',
    MXN: 'peso{,s} mexicano{,s}|mxn', ARS: 'peso{,s} argentino{,s}|ars', CLP: 'peso{,s} chileno{,s}|clp',
    COP: 'peso{,s} colombiano{,s}', CUP: 'peso{,s} cubano{,s}', UYU: 'peso{,s} uruguayo{,s}|uyu',
    DOP: 'peso{,s} dominicano{,s}|dop', peso: 'peso{,s}', PEN: 'sol{,es} peruano{,s}|nuevo{,s} sol{,es}',
    VES: 'bolívar{,es}|bolívar{,es} soberano{,s}|ves', BOB: 'boliviano{,s}', PYG: 'guaraní|guaraníes',
    CRC: 'colón costarricense|colones costarricenses|colones', GTQ: 'quetzal|quetzales', HNL: 'lempira{,s}',
    NIO: 'córdoba{,s}', PAB: 'balboa{,s}', BRL: 'real brasileño|reales brasileños|reales|brl',
    ZAR: 'rand{,s}|rand{,s} sudafricano{,s}|zar', NGN: 'naira{,s}|ngn',
    KES: '{chelín,chelines} {keniano,kenianos,keniata,keniatas}|kes', ETB: 'birr{,es}|etb',
    KRW: 'won surcoreano|wones surcoreanos|wones|krw', ESP: 'peseta{,s}', BTC: 'bitcóin|bitcoin{,s}|bitcoines|btc',
    shilling: 'chelín|chelines', cent: 'céntimo{,s}|centavo{,s}', penny: 'penique{,s}'
  },
  stages: {
    32: 'dieciseisavos{, de final}', 16: 'octavos de final|octavos', 8: 'cuartos de final|cuartofinalista{,s}',
    4: 'semifinal{,es}|semifinalista{,s}'
  },
  lone: {decade: 'década|decenio'},
  gluedUnits: {v: 'v', w: 'w'},
  degreeLetters: {celsius: 'c', fahrenheit: 'f'}
}
