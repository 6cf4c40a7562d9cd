import type {NumberGrammar} from '../figures.ts'

export const grammar: NumberGrammar = {
  clitics: [],
  digits: {decimalComma: false, pointGroup: 'decimal', dateOrder: 'month-first'},
  grammar: {
    unitsFirst: false,
    tens: 'plain',
    parts: 'free',
    teens: false,
    pairs: true,
    plainRange: true,
    clockFirst: false
  },
  possessive: "'s",
  words: {
    heat: 'temperature{,s}|heat|heatwave|cold|hot|hotter|warm|warmer|warming|hottest|coldest|mercury|thermometer|high{,s}|low{,s}|global average',
    and: 'and|&',
    a: 'a|an',
    the: 'the|these|those',
    minus: 'minus|negative',
    point: 'point',
    of: 'of|off',
    percent: 'percent|per cent|pct|percents|per cents',
    percentagePoint: 'percentage point|percentage points|percent point|percent points|pp',
    between: 'between',
    from: 'from',
    to: 'to|through|until|till',
    times: 'times|fold|dozen|dozens|x',
    clock: 'at|by|until|till|around|before|after',
    oclock: "o'clock|oclock",
    hour: 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    minutes: 'five|ten|twenty|twenty five',
    zone: 'gmt|utc|bst|cet|cest|edt|pdt|local time|hours gmt',
    past: 'past',
    before: 'to',
    ageBefore: 'aged|age|ages',
    ageAfter: 'years old|year old|years of age|yearold|yearolds|year olds|years-old',
    yearBefore:
      'year|in|since|by|until|of|from|for|during|before|after|late|early|mid|summer|winter|spring|autumn|fall',
    belowZero: 'below zero|beneath zero|under zero',
    aboveZero: 'above zero|over zero',
    plus: 'plus',
    by: 'by',
    century: 'century|centuries',
    lastCentury: 'last century|previous century',
    lifetime: 'his|her|their|my|your|our',
    indefinite: 'few|several|many|some|couple',
    number: 'no|number|nos|numbers|num|#',
    score:
      'win|wins|won|winning|beat|beats|beating|beaten|lose|loses|lost|losing|loss|defeat|defeats|defeated|draw|draws|drew|drawn|victory|victories|victorious|score|scored|scoreline|lead|led|leads|leading|trail|trailed|trailing|trails|down|up|aggregate|half-time|penalties|shootout|tie|tied|goalless|thrash|thrashed|set|sets|equalised|equalized|nil',
    prefix: 'mid|pre|post|early|late|under|over|top|sub|non|all|about|another|every|pro|anti|in|of|to|per',
    weightAdjective: 'pound',
    weigh: 'weigh|weighs|weighed|weighing|weight|heavy|lost|gained|shed|lift|lifted',
    title: 'mr|mrs|ms|miss|dr|sir|lady|lord|theresa|prime minister|minister',
    monthBefore:
      'in|since|by|until|till|from|through|during|last|next|this|of|early|late|mid|and|to|every|each|before|after',
    bce: 'bc|bce|b.c|b.c.e',
    hijri: 'ah|hijri',
    outOf: 'in|out of|{in,of,out of} {every,each}',
    every: 'every|each',
    period: 'q|h',
    initial: 'g|cop|n',
    term: 'quarter',
    group: 'group|section|division|gate|area|zone|class|category|pool|wing|block|annex|terminal|appendix|grade',
    whole: 'of|out of|among|amongst',
    dayWord:
      'today|yesterday|tomorrow|tonight|overnight|{last,tomorrow,yesterday} night|{this,yesterday,tomorrow} {morning,afternoon,evening}|earlier today|the day before yesterday|the day after tomorrow'
  },
  // Pronouns and set phrases.
  none: "saturday night live|good friday|black friday|cyber monday|ash wednesday|palm sunday|easter sunday|easter monday|super tuesday|bloody sunday|sunday times|sunday telegraph|sunday mirror|sunday express|mail on sunday|man friday|fifty-fifty|no one|one another|the one|this one|that one|which one|any one|every one|each one|some one|one's|one-off|one off|one-on-one|one on one|one-sided|one-way|one time|one-time|one by one|one day|one can|one could|one may|one might|one must|one should|one would|one has|one is|one knows|one thinks|loved one|loved ones|another one|only one|last one|first one|new one|good one|big one|wrong one|right one|in the first place|first place|first of all|first lady|be'er sheva|first minister|first name|at first|first hand|firsthand|first aid|first-ever|first ever|second-hand|second hand|second thought|second thoughts|second to none|second nature|on second thought|split second|third party|third parties|third-party|third world|fourth estate|at sixes and sevens|nine to five|on all fours|half-hearted|half hearted|better half|half brother|half sister|half-brother|half-sister|half-mast|half board|latin quarter|may have|may not|may be|may well|may also|may still|may yet|may never|double-decker|double standard|double standards|double agent|double bass|double-double|double room|second guess|one direction|seventh heaven|first-class|first class|second class|second-class|third-class|second-rate|third-rate|first-rate|ground zero|zero-sum|zero sum|zero-day|zero tolerance|absolute zero|forty winks|catch-22|ten commandments|one-party|one-man|one thing|point one|el nil|al nil",
  digitIdioms: '24/7|50/50|50-50|20/20',
  numbered:
    'covid|mig|sukhoi|su|saturn|soyuz|apollo|artemis|falcon|boeing|airbus|iphone|formula|windows|playstation|sputnik|highway|route|interstate'
}
