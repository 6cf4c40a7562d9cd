import type {Language} from './language.ts'

export const he: Language = {
  tag: 'he',
  dir: 'rtl',
  script: 'Hebrew',
  name: 'עברית',
  labels: {
    dateline: '{{place}} –',
    'dateline-wire': '{{place}} ({{agency}}) –',
    'dateline-country': '{{place}}, {{country}}',
    // Nouns and not verbs wherever a verb would have to agree in gender and number.
    byline: 'מאת {{names}}',
    'byline-contributor': 'דיווח נוסף: {{names}}',
    'byline-editor': 'עריכה: {{names}}',
    'byline-photographer': 'צילום: {{names}}',
    'byline-translator': 'תרגום: {{names}}',
    'byline-other': '{{name}}, {{role}}',
    published: 'פורסם ב{{date}}',
    updated: 'עודכן ב{{date}}',
    'credit-wire': 'מקור: {{agency}}',
    'credit-wire-many': 'מקורות: {{agency}}',
    'credit-based-on': 'על בסיס דיווח של {{agency}}',
    'credit-based-on-many': 'על בסיס דיווחים של {{agency}}',
    'credit-contributed': 'בתוספת דיווח של {{agency}}',
    'credit-contributed-many': 'בתוספת דיווחים של {{agency}}',
    'image-credit': 'צילום: {{agency}}',
    source: 'מקור:',
    sources: 'מקורות:',
    copyright: '© {{year}} {{holder}}',
    'copyright-undated': '© {{holder}}',
    'translated-from': 'תורגם מ{{language}}',
    'translated-from-by': 'תרגום מ{{language}}: {{names}}',
    'translation-editor': 'עריכת תרגום: {{names}}',
    'read-original': 'לכתבה המקורית ב{{language}}',
    'other-languages': 'בשפות אחרות',
    correction: 'תיקון, {{date}}',
    corrections: 'תיקונים',
    footnotes: 'הערות שוליים',
    'footnote-back': 'חזרה להערה {{number}} בגוף הטקסט',
    about: 'על הכתבה'
  },
  print: {
    style: {
      digits: 'latn',
      months: 'gregorian',
      quotes: [
        ['"', '"'],
        ["'", "'"]
      ],
      percent: 'sign',
      range: 'rtl',
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
      text: '"Noto Serif Hebrew", "Frank Ruhl Libre", "David Libre", "New Peninim MT", David, "Times New Roman", serif',
      display:
        '"Noto Serif Hebrew", "Frank Ruhl Libre", "David Libre", "New Peninim MT", David, "Times New Roman", serif',
      leading: 1.75,
      scale: 1.02,
      emphasis: 'weight'
    }
  },
  bound: {
    percent: {one: 'אחוז אחד', other: '# אחוזים'},
    ordinal: {other: 'ה־#'},
    // דולר and its like stay singular after a numeral.
    currencies: {
      USD: {one: 'דולר אחד', other: '# דולר'},
      EUR: {one: 'אירו אחד', other: '# אירו'},
      GBP: {one: 'לירה סטרלינג אחת', other: '# לירות סטרלינג'},
      ILS: {one: 'שקל אחד', other: '# שקלים'}
    }
  }
}
