import type {DateWords} from '../figures.ts'

// biome-ignore format: a table is read by its rows
export const dates: DateWords = {
  months: {
    1: 'enero|ene', 2: 'febrero|feb', 3: 'marzo|mar', 4: 'abril|abr', 5: 'mayo', 6: 'junio|jun', 7: 'julio|jul',
    8: 'agosto|ago', 9: 'septiembre|setiembre|sept|sep', 10: 'octubre|oct', 11: 'noviembre|nov', 12: 'diciembre|dic'
  },
  doubtfulMonths: 'mar', nameMonths: 'julio|abril|mayo',
  calendars: {
    hijri: {
      months: {
        1: 'muharram', 2: 'safar', 3: 'rabi al awwal|rabi i', 4: 'rabi al thani|rabi ii',
        5: 'yumada al awwal|yumada i', 6: 'yumada al thani|yumada ii', 7: 'rayab|rajab', 8: 'shaabán',
        9: 'ramadán', 10: 'shawwal', 11: 'dhu al qada', 12: 'dhu al hiyya|dhu al hijja'
      },
      yearMark: 'h|de la hégira', yearless: true
    }
  },
  weekdays: {
    1: 'lunes|lun', 2: 'martes', 3: 'miércoles|mié', 4: 'jueves|jue', 5: 'viernes', 6: 'sábado|sábados|sáb',
    7: 'domingo|domingos'
  },
  weekdayLike: {6: 'sabbat|sabat|shabat'},
  dayparts: {
    am: 'am|a m|a.m|{de,por,en} la {mañana,madrugada}|esta {mañana,madrugada}|de madrugada',
    pm: 'pm|p m|p.m|{de,por,en} la tarde|esta tarde|del mediodía|de la sobremesa',
    night: '{de,por,en} la noche|esta noche|de anoche', noon: 'mediodía|medio día', midnight: 'medianoche|media noche'
  }
}
