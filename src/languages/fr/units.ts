import type {UnitWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const units: UnitWords = {
  units: {
    second: 'seconde{,s}|sec', minute: 'minute{,s}|min|mn', hour: 'heure{,s}|h', day: 'jour{,s}|journée{,s}',
    night: 'nuit{,s}|nuitée{,s}', week: 'semaine{,s}', fortnight: 'quinze jours', month: 'mois',
    year: 'an{,s}|année{,s}', decade: 'décennie{,s}', century: 'siècle{,s}', mm: 'millimètre{,s}|mm',
    cm: 'centimètre{,s}|cm', m: 'mètre{,s}|m', km: 'kilomètre{,s}|km|kms', inch: 'pouce{,s}', ft: 'pied{,s}',
    yd: 'yard{,s}|verge{,s}', mi: 'mile{,s}|mille{,s} terrestre{,s}|milles',
    'nautical-mile': '{mille,milles} {nautique,nautiques,marin,marins}', m2: 'mètre{,s} carré{,s}|m²|m2',
    km2: 'kilomètre{,s} carré{,s}|km²|km2', ft2: 'pied{,s} carré{,s}', mi2: 'mile{,s} carré{,s}|mille{,s} carré{,s}',
    hectare: 'hectare{,s}|ha', acre: 'acre{,s}', dunam: 'dunam{,s}|dounam{,s}', feddan: 'feddan{,s}',
    m3: 'mètre{,s} cube{,s}|m³|m3', mg: 'milligramme{,s}|mg', g: 'gramme{,s}|g', kg: 'kilo{,s}|kilogramme{,s}|kg|kgs',
    t: 'tonne{,s}|t', oz: 'once{,s}', ml: 'millilitre{,s}|ml', l: 'litre{,s}|l', gallon: 'gallon{,s}',
    pint: 'pinte{,s}', barrel: 'baril{,s}', lb: 'livre{,s}',
    kmh: 'kilomètres à l’heure|kilomètres heure|kilomètres par heure|km à l’heure|km/h|kmh|km heure',
    mph: 'miles à l’heure|miles par heure|milles à l’heure|mph', kn: 'nœud{,s}', rpm: 'tours par minute|tours minute',
    w: 'watt{,s}', kw: 'kilowatt{,s}|kw', mw: 'mégawatt{,s}|mw', gw: 'gigawatt{,s}|gw', hp: 'chevaux|ch',
    wh: 'wattheure{,s}|watt{,s} heure{,s}', kwh: 'kilowattheure{,s}|kilowatt{,s} heure{,s}|kwh',
    mwh: 'mégawattheure{,s}|mégawatt{,s} heure{,s}|mwh', gwh: 'gigawattheure{,s}|gigawatt{,s} heure{,s}|gwh',
    twh: 'térawattheure{,s}|térawatt{,s} heure{,s}|twh', v: 'volt{,s}', kv: 'kilovolt{,s}|kv', kb: 'kilooctet{,s}|ko',
    mb: 'mégaoctet{,s}|mo', gb: 'gigaoctet{,s}|go', tb: 'téraoctet{,s}|to', mbit: 'mégabit{,s}', gbit: 'gigabit{,s}',
    hz: 'hertz', khz: 'kilohertz', mhz: 'mégahertz', ghz: 'gigahertz', db: 'décibel{,s}', cup: 'tasse{,s}',
    degree: 'degré{,s}', celsius: 'degré{,s} celsius|degré{,s} centigrade{,s}|°c|celsius',
    fahrenheit: 'degré{,s} fahrenheit|°f|fahrenheit'
  },
  currencies: {
    EUR: 'euro{,s}|eur', USD: 'dollar{,s}|dollar{,s} {américain,américains,us}|usd',
    // A pound of butter and a pound of money: the country tells.
    pound: 'livre{,s}', GBP: 'livre{,s} sterling|livre{,s} {britannique,britanniques}|sterling|gbp',
    CHF: 'franc{,s} suisse{,s}|franc{,s}|chf', ILS: 'shekel{,s}|shekel{,s} {israélien,israéliens}|ils',
    EGP: 'livre{,s} égyptienne{,s}|egp', SYP: 'livre{,s} syrienne{,s}|syp', LBP: 'livre{,s} libanaise{,s}|lbp',
    SDG: 'livre{,s} soudanaise{,s}|sdg', JOD: 'dinar{,s} jordanien{,s}|jod', KWD: 'dinar{,s} koweïtien{,s}|kwd',
    IQD: 'dinar{,s} irakien{,s}|iqd', BHD: 'dinar{,s} bahreïni{,s}|bhd', TND: 'dinar{,s} tunisien{,s}|tnd',
    DZD: 'dinar{,s} algérien{,s}|dzd', LYD: 'dinar{,s} libyen{,s}|lyd', dinar: 'dinar{,s}',
    SAR: '{riyal,rial}{,s} saoudien{,s}|sar', QAR: '{riyal,rial}{,s} qatari{,s,en,ens}|qar',
    OMR: '{riyal,rial}{,s} omanais|omr', YER: '{riyal,rial}{,s} yéménite{,s}|yer',
    IRR: '{riyal,rial}{,s} iranien{,s}|toman{,s}|irr', riyal: '{riyal,rial}{,s}',
    AED: 'dirham{,s} {émirien,émiriens,émirati,émiratis}|aed', MAD: 'dirham{,s} marocain{,s}|mad',
    dirham: 'dirham{,s}', TRY: 'livre{,s} turque{,s}|try', JPY: 'yen{,s}|yen{,s} japonais|jpy',
    CNY: 'yuan{,s}|yuan{,s} chinois|renminbi{,s}|cny', INR: 'roupie{,s}|roupie{,s} indienne{,s}|inr',
    PKR: 'roupie{,s} pakistanaise{,s}|pkr', RUB: 'rouble{,s}|rouble{,s} russe{,s}|rub', UAH: 'hryvnia{,s}|uah',
    SEK: 'couronne{,s} suédoise{,s}|sek', NOK: 'couronne{,s} norvégienne{,s}|nok',
    DKK: 'couronne{,s} danoise{,s}|dkk', PLN: 'zloty{,s}|pln', CAD: 'dollar{,s} canadien{,s}|cad',
    AUD: 'dollar{,s} australien{,s}|aud', NZD: 'dollar{,s} néo zélandais|nzd',
    HKD: 'dollar{,s} de hong kong|dollar{,s} hongkongais|hkd',
    SGD: 'dollar{,s} de singapour|dollar{,s} singapourien{,s}|sgd', MXN: 'peso{,s} mexicain{,s}|mxn',
    ARS: 'peso{,s} argentin{,s}|ars', peso: 'peso{,s}', BRL: 'réal|réals|réaux|reais|real brésilien|brl',
    ZAR: 'rand{,s}|zar', NGN: 'naira{,s}|ngn', XOF: 'franc{,s} cfa|fcfa|xof|xaf', ETB: 'birr{,s}|etb',
    KRW: 'won{,s}|krw', BTC: 'bitcoin{,s}|btc', shilling: 'shilling{,s}', cent: 'centime{,s}|cent{,s}',
    penny: 'pence|penny|pennies'
  },
  stages: {
    32: '{seizième,seizièmes,16e,16es} de finale', 16: '{huitième,huitièmes,8e,8es} de finale',
    8: '{quart,quarts} de finale|quart{,s} de finaliste{,s}', 4: 'demi finale{,s}|demi finaliste{,s}'
  },
  lone: {decade: 'décennie', week: 'huitaine'},
  degreeLetters: {celsius: 'c', fahrenheit: 'f'}
}
