import type {DateWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const dates: DateWords = {
  months: {
    1: 'janvier|janv', 2: 'février|févr|fév|fevrier', 3: 'mars', 4: 'avril|avr', 5: 'mai', 6: 'juin',
    7: 'juillet|juill|juil', 8: 'août|aout', 9: 'septembre|sept', 10: 'octobre|oct', 11: 'novembre|nov',
    12: 'décembre|déc|decembre'
  },
  // Mars is a planet and a god; without a day or a preposition the month is not sure.
  doubtfulMonths: 'mars',
  // "Sept" is the number seven, unless it stands behind a day.
  dayMonths: 'sept',
  calendars: {
    hijri: {
      months: {
        1: 'mouharram|muharram', 2: 'safar', 3: 'rabi al awal|rabi al awwal', 4: 'rabi al thani',
        5: 'joumada al oula', 6: 'joumada al thania', 7: 'rajab|radjab', 8: 'chaabane|chaban', 9: 'ramadan|ramadhan',
        10: 'chawwal|chaoual', 11: 'dhou al qi’da', 12: 'dhou al hijja'
      },
      yearMark: 'de l’hégire|hégire',
      yearless: true
    }
  },
  weekdays: {
    1: 'lundi{,s}', 2: 'mardi{,s}', 3: 'mercredi{,s}', 4: 'jeudi{,s}', 5: 'vendredi{,s}', 6: 'samedi{,s}',
    7: 'dimanche{,s}'
  },
  weekdayLike: {6: 'sabbat|chabbat|shabbat'},
  dayparts: {
    am: 'du matin|ce matin|au petit matin|le matin',
    pm: 'de l’après-midi|du soir|ce soir|cet après-midi|le soir|dans la soirée', night: 'de la nuit|cette nuit',
    noon: 'midi', midnight: 'minuit'
  },
  namedDates: {'--09-11': '11/09', '--10-07': '7/10'}
}
