import type {Print} from '../labels.ts'

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'both',
    quotes: [
      ['«', '»'],
      ['“', '”']
    ],
    percent: 'sign',
    range: 'rtl',
    datelineCase: 'as-written'
  },
  months: {
    // Pan-Arab desks print both families, the Gregorian name first; Egypt and the Gulf print the one,
    // the Levant and Iraq the other.
    both: [
      'يناير/كانون الثاني',
      'فبراير/شباط',
      'مارس/آذار',
      'أبريل/نيسان',
      'مايو/أيار',
      'يونيو/حزيران',
      'يوليو/تموز',
      'أغسطس/آب',
      'سبتمبر/أيلول',
      'أكتوبر/تشرين الأول',
      'نوفمبر/تشرين الثاني',
      'ديسمبر/كانون الأول'
    ],
    gregorian: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر'
    ],
    levant: [
      'كانون الثاني',
      'شباط',
      'آذار',
      'نيسان',
      'أيار',
      'حزيران',
      'تموز',
      'آب',
      'أيلول',
      'تشرين الأول',
      'تشرين الثاني',
      'كانون الأول'
    ]
  },
  percent: {words: ['في المئة', 'في المائة', 'بالمئة', 'بالمائة']},
  date: '{{day}} {{month}} {{year}}',
  moment: '{{date}}، {{time}} {{zone}}',
  clock: {hours: 24, am: 'صباحًا', pm: 'مساءً'},
  utc: 'بتوقيت غرينتش',
  list: {comma: '، ', last: ' و', foreign: ' و'},
  glue: {foreign: 'ـ', contract: [['لال', 'لل']]},
  datelineAlone: 'all',
  // An agency is named with its noun, so that the definite article and a prefix fall on an Arabic word.
  agencies: {
    AA: {name: 'وكالة الأناضول', short: 'الأناضول'},
    AFP: {name: 'وكالة فرانس برس', short: 'أ ف ب'},
    ANSA: {name: 'وكالة أنسا', short: 'أنسا'},
    AP: {name: 'وكالة أسوشيتد برس', short: 'أ ب'},
    BBC: {name: 'هيئة الإذاعة البريطانية (بي بي سي)', short: 'بي بي سي'},
    Bloomberg: {name: 'وكالة بلومبرغ', short: 'بلومبرغ'},
    CNN: {name: 'شبكة سي إن إن', short: 'سي إن إن'},
    dpa: {name: 'وكالة الأنباء الألمانية', short: 'د ب أ'},
    EFE: {name: 'وكالة إفي', short: 'إفي'},
    Interfax: {name: 'وكالة إنترفاكس', short: 'إنترفاكس'},
    IRNA: {name: 'وكالة إرنا', short: 'إرنا'},
    KUNA: {name: 'وكالة الأنباء الكويتية', short: 'كونا'},
    Kyodo: {name: 'وكالة كيودو', short: 'كيودو'},
    MENA: {name: 'وكالة أنباء الشرق الأوسط', short: 'أ ش أ'},
    PA: {name: 'وكالة بي إيه ميديا', short: 'بي إيه ميديا'},
    Petra: {name: 'وكالة الأنباء الأردنية', short: 'بترا'},
    QNA: {name: 'وكالة الأنباء القطرية', short: 'قنا'},
    Reuters: {name: 'وكالة رويترز', short: 'رويترز'},
    SPA: {name: 'وكالة الأنباء السعودية', short: 'واس'},
    TASS: {name: 'وكالة تاس', short: 'تاس'},
    UPI: {name: 'وكالة يونايتد برس إنترناشونال', short: 'يو بي آي'},
    WAFA: {name: 'وكالة الأنباء الفلسطينية', short: 'وفا'},
    WAM: {name: 'وكالة أنباء الإمارات', short: 'وام'},
    Xinhua: {name: 'وكالة شينخوا', short: 'شينخوا'}
  },
  type: {
    text: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", "Noto Serif", Tahoma, serif',
    display: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", "Noto Serif", Tahoma, serif',
    leading: 1.9,
    // An Arabic letter has no x-height to speak of and looks small beside Latin at the same size.
    scale: 1.08,
    emphasis: 'weight'
  }
}
