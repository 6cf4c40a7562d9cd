/** The functions that words may have in the grammar of figures, each with an example. */
export type FigureRole =
  /** joins two parts: and, و, ו as a word of its own */
  | 'and'
  /** "a" in a hundred, a third */
  | 'a'
  /** the article as a word of its own: "the two" means both */
  | 'the'
  /** whose the counted are, so that all of them are meant: his two sons */
  | 'owner'
  | 'minus'
  /** "all", behind which the word for minus leaves some out: toutes les régions moins deux */
  | 'all'
  /** between a number and its scale: six `autres` millions */
  | 'amid'
  | 'point'
  /** an article that may stand before a number and adds nothing to it: un 5 %, los 300 */
  | 'numberArticle'
  /** of, between a fraction or a day and what follows */
  | 'of'
  | 'percent'
  | 'percentagePoint'
  /** between 3 and 5 */
  | 'between'
  | 'from'
  | 'to'
  /** before what a thing began with or is measured against: since, compared with, منذ, לעומת */
  | 'since'
  /** before a limit that `to` does not hold: by 2030, بحلول */
  | 'until'
  /** three times, ثلاثة أضعاف */
  | 'times'
  /** פי שלושה */
  | 'timesBefore'
  /** a word for the hour: الساعة, בשעה */
  | 'clock'
  | 'oclock'
  /** between an hour and its minutes, or behind an hour after a word for the clock: 15 `h` 30, à 15 `heures` */
  | 'hourMark'
  /** a number in the form used for hours: الرابعة, ארבע */
  | 'hour'
  /** minutes without their unit: at `twenty` to nine, ארבע ועשרה */
  | 'minutes'
  /** a time zone: makes four digits before it a time */
  | 'zone'
  | 'past'
  | 'before'
  /** aged, בן, عمره */
  | 'ageBefore'
  /** years old */
  | 'ageAfter'
  | 'yearBefore'
  | 'century'
  /** the last century: القرن الماضي, המאה הקודמת */
  | 'lastCentury'
  /** שנות */
  | 'decadeBefore'
  /** of his life: makes a decade one of age */
  | 'lifetime'
  /** a few, عدة: what follows is not an exact number */
  | 'indefinite'
  /** all, a number of, dozens: plurals follow, and duals do not */
  | 'many'
  /** no., رقم, מס׳ */
  | 'number'
  /** win, فاز, ניצח: digits with a dash between them are a score */
  | 'score'
  /** between the two numbers of a score: 3 `à` 1, سه `بر` یک */
  | 'scoreTo'
  /** may come before digits with a hyphen: mid-1990s */
  | 'prefix'
  /** the letter of the common era after a year: م */
  | 'era'
  /** the eras of a year, in full or short: BC, ق.م; AD, לספירה */
  | 'beforeEra'
  | 'commonEra'
  /** بعد المئة: after an ordinal, a hundred more */
  | 'hundredMore'
  /** what a Roman numeral may count, or letters that it is glued to: King, chapter, `WW` */
  | 'roman'
  /** Mrs, السيدة: a month after it is a name */
  | 'title'
  /** words for weighing, near which pounds are not money */
  | 'weigh'
  /** the singular of a weight before its noun: a 550 pound hog */
  | 'weightAdjective'
  /** in, since: what may introduce a month whose name is also another word */
  | 'monthBefore'
  /** the ordinal that right before a month is its first day: أول سبتمبر */
  | 'firstDay'
  /** next, last: after a month or a day whose name is also another word */
  | 'nextOrLast'
  /** before a day named by its ordinal alone: ערב שישי */
  | 'object'
  | 'weekdayBefore'
  /** before a class named by its letter: כיתה ט׳ */
  | 'grade'
  /** until, near: what may introduce a time whose word is also another word */
  | 'timeBefore'
  /** near which a capital after digits is a scale: highs of 40C */
  | 'heat'
  /** of a temperature: تحت الصفر, below zero */
  | 'belowZero'
  | 'aboveZero'
  /** plus 25, as opposed to minus 30 */
  | 'plus'
  /** makes a bare share after it sure: fell by a third */
  | 'by'
  /** a unit that a noun may separate from its half: שבע שנות מאסר וחצי */
  | 'construct'
  /** a day relative to the day of publication, where another desk may print the weekday: today, yesterday, last night;
   *  the day's name may follow in brackets */
  | 'dayWord'
  /** between the two numbers of a share: one in five */
  | 'outOf'
  /** before the whole of a share: in every five, من كل خمسة */
  | 'every'
  /** a letter before the number of a quarter or half-year: Q3 */
  | 'period'
  /** letters before the number of a group or meeting that others name by the number alone: G7 */
  | 'initial'
  /** what others name by a letter, before its number in words: Division One, المجموعة الرابعة for Group D */
  | 'group'
  /** before the whole of which another figure is a part: of the 23, من بين 23, מתוך 23 */
  | 'whole'
  /** a share that is also a duration: a quarter */
  | 'term'
