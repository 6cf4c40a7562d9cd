import type {Print} from '../labels.ts'

const FONTS = [
  '"Noto Serif Hebrew"',
  '"Frank Ruhl Libre"',
  '"David Libre"',
  '"New Peninim MT"',
  'David',
  '"Noto Serif"',
  '"Times New Roman"',
  'serif'
].join(', ')

export const print: Print = {
  style: {
    digits: 'latn',
    months: 'gregorian',
    quotes: [
      ['"', '"'],
      ["'", "'"]
    ],
    percent: 'sign',
    range: 'ltr',
    datelineCase: 'as-written'
  },
  months: {
    // The month carries the ב of "in": 14 בפברואר.
    gregorian: [
      'ינואר',
      'פברואר',
      'מרץ',
      'אפריל',
      'מאי',
      'יוני',
      'יולי',
      'אוגוסט',
      'ספטמבר',
      'אוקטובר',
      'נובמבר',
      'דצמבר'
    ]
  },
  // 70% מהתושבים is 70 אחוז or 70 אחוזים by the desk, and אחוזי before a noun.
  percent: {words: ['אחוזים', 'אחוז', 'אחוזי'], inflects: true},
  date: '{{day}} ב{{month}} {{year}}',
  moment: '{{date}}, {{time}} {{zone}}',
  clock: {hours: 24, am: 'לפנות בוקר', pm: 'בערב'},
  utc: 'שעון גריניץ׳',
  list: {comma: ', ', last: ' ו', foreign: ' ו־'},
  glue: {foreign: '־', contract: []},
  datelineAlone: 'all',
  agencies: {
    AA: {name: 'סוכנות הידיעות אנאדולו', short: 'אנאדולו'},
    AFP: {name: 'סוכנות הידיעות AFP', short: 'AFP'},
    ANSA: {name: 'סוכנות הידיעות ANSA', short: 'ANSA'},
    AP: {name: 'סוכנות הידיעות AP', short: 'AP'},
    BBC: {name: 'ה־BBC', short: 'BBC'},
    Bloomberg: {name: 'בלומברג', short: 'בלומברג'},
    CNN: {name: 'רשת CNN', short: 'CNN'},
    dpa: {name: 'סוכנות הידיעות dpa', short: 'dpa'},
    EFE: {name: 'סוכנות הידיעות EFE', short: 'EFE'},
    Interfax: {name: 'סוכנות הידיעות אינטרפקס', short: 'אינטרפקס'},
    IRNA: {name: 'סוכנות הידיעות אירנא', short: 'אירנא'},
    KUNA: {name: 'סוכנות הידיעות הכוויתית', short: 'KUNA'},
    Kyodo: {name: 'סוכנות הידיעות קיודו', short: 'קיודו'},
    MENA: {name: 'סוכנות הידיעות המצרית MENA', short: 'MENA'},
    PA: {name: 'סוכנות הידיעות PA', short: 'PA'},
    Petra: {name: 'סוכנות הידיעות הירדנית פטרה', short: 'פטרה'},
    QNA: {name: 'סוכנות הידיעות הקטארית', short: 'QNA'},
    Reuters: {name: 'סוכנות הידיעות רויטרס', short: 'רויטרס'},
    SPA: {name: 'סוכנות הידיעות הסעודית', short: 'SPA'},
    TASS: {name: 'סוכנות הידיעות טאס', short: 'טאס'},
    UPI: {name: 'סוכנות הידיעות UPI', short: 'UPI'},
    WAFA: {name: 'סוכנות הידיעות הפלסטינית ופא', short: 'ופא'},
    WAM: {name: 'סוכנות הידיעות של האמירויות WAM', short: 'WAM'},
    Xinhua: {name: 'סוכנות הידיעות שינחואה', short: 'שינחואה'}
  },
  type: {
    text: FONTS,
    display: FONTS,
    leading: 1.75,
    scale: 1.02,
    emphasis: 'weight'
  }
}
