import type {DateWords} from '../figures.ts'

export const dates: DateWords = {
  months: {
    1: 'january|jan',
    2: 'february|feb',
    3: 'march|mar',
    4: 'april|apr',
    5: 'may',
    6: 'june|jun',
    7: 'july|jul',
    8: 'august|aug',
    9: 'september|sept|sep',
    10: 'october|oct',
    11: 'november|nov',
    12: 'december|dec'
  },
  capitals: true,
  doubtfulMonths: 'may|march|mar',
  calendars: {
    hijri: {
      months: {
        1: 'muharram',
        2: 'safar',
        3: "rabi al awwal|rabi' al awwal|rabi i",
        4: "rabi al thani|rabi' al thani|rabi ii",
        5: 'jumada al awwal|jumada al ula|jumada i',
        6: 'jumada al thani|jumada al akhira|jumada ii',
        7: 'rajab',
        8: "shaban|sha'ban",
        9: 'ramadan|ramadhan',
        10: 'shawwal',
        11: "dhu al qadah|dhu al qi'dah|dhu al qidah",
        12: 'dhu al hijjah|dhu al hijja'
      },
      yearMark: 'ah|hijri',
      yearless: true
    },
    hebrew: {
      months: {
        1: 'nisan',
        2: 'iyar|iyyar',
        3: 'sivan',
        4: 'tammuz',
        5: 'av',
        6: 'elul',
        7: 'tishrei|tishri',
        8: 'cheshvan|heshvan|marcheshvan',
        9: 'kislev',
        10: 'tevet',
        11: 'shevat|shvat',
        12: 'adar|adar i',
        13: 'adar ii'
      }
    }
  },
  weekdays: {
    1: 'monday|mondays|mon',
    2: 'tuesday|tuesdays|tue|tues',
    3: 'wednesday|wednesdays|wed',
    4: 'thursday|thursdays|thu|thurs|thur',
    5: 'friday|fridays|fri',
    6: 'saturday|saturdays',
    7: 'sunday|sundays'
  },
  weekdayLike: {6: 'sabbath|shabbat|shabbos'},
  dayparts: {
    am: 'am|a.m|in the morning|this morning|that morning|in the early hours',
    pm: 'pm|p.m|in the afternoon|in the evening|this afternoon|this evening|that afternoon|that evening',
    night: 'at night|tonight|that night',
    noon: 'noon|midday',
    midnight: 'midnight'
  },
  namedDates: {'--09-11': '9/11', '--10-07': '10/7'},
  decadeSuffixes: 's',
  decades: {
    20: 'twenties',
    30: 'thirties',
    40: 'forties',
    50: 'fifties',
    60: 'sixties',
    70: 'seventies',
    80: 'eighties',
    90: 'nineties'
  },
  agedDecades: {
    20: 'twenty-something{,s}',
    30: 'thirty-something{,s}',
    40: 'forty-something|quadragenarian{,s}',
    50: 'fifty-something|quinquagenarian{,s}',
    60: 'sixty-something|sexagenarian{,s}',
    70: 'septuagenarian{,s}',
    80: 'octogenarian{,s}',
    90: 'nonagenarian{,s}'
  }
}
