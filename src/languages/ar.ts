import type {Language} from './language.ts'

export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  script: 'Arabic',
  name: 'العربية',
  labels: {
    dateline: '{{place}} —',
    'dateline-wire': '{{place}} ({{agency}}) —',
    'dateline-country': '{{place}} ({{country}})',
    // Nouns and not verbs wherever a verb would have to agree with one person, two, or several, man or woman.
    byline: 'إعداد: {{names}}',
    'byline-contributor': 'تغطية إضافية: {{names}}',
    'byline-editor': 'تحرير: {{names}}',
    'byline-photographer': 'تصوير: {{names}}',
    'byline-translator': 'ترجمة: {{names}}',
    'byline-other': '{{name}}، {{role}}',
    published: 'نُشر في {{date}}',
    updated: 'حُدّث في {{date}}',
    'credit-wire': 'المصدر: {{agency}}',
    'credit-wire-many': 'المصادر: {{agency}}',
    'credit-based-on': 'استنادًا إلى تقرير ل{{agency}}',
    'credit-based-on-many': 'استنادًا إلى تقارير ل{{agency}}',
    'credit-contributed': 'بمساهمة من {{agency}}',
    'credit-contributed-many': 'بمساهمة من {{agency}}',
    'image-credit': 'الصورة: {{agency}}',
    source: 'المصدر:',
    sources: 'المصادر:',
    copyright: '© {{year}} {{holder}}',
    'copyright-undated': '© {{holder}}',
    'translated-from': 'تُرجم عن {{language}}',
    'translated-from-by': 'ترجمة عن {{language}}: {{names}}',
    'translation-editor': 'تحرير الترجمة: {{names}}',
    'read-original': 'النص الأصلي ب{{language}}',
    'other-languages': 'بلغات أخرى',
    correction: 'تصحيح في {{date}}',
    corrections: 'تصحيحات',
    footnotes: 'الحواشي',
    'footnote-back': 'العودة إلى موضع الحاشية {{number}} في النص',
    about: 'عن هذا النص'
  },
  print: {
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
      text: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", Tahoma, serif',
      display: '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Segoe UI", Tahoma, serif',
      leading: 1.9,
      // An Arabic letter has no x-height to speak of and looks small beside Latin at the same size.
      scale: 1.08,
      emphasis: 'weight'
    }
  },
  bound: {
    percent: {other: '# في المئة'},
    // Written with the article, joined to the digits, whatever the gender of the noun.
    ordinal: {other: 'الـ#'},
    // The noun after a numeral: plural from 3 to 10, accusative singular from 11 to 99, genitive singular after
    // hundreds, thousands and a scale word. The case of a dual depends on its sentence, so `one` and `two` keep the
    // digit; a desk that wants ديناران writes a plural family.
    currencies: {
      USD: {few: '# دولارات', many: '# دولارًا', other: '# دولار'},
      EUR: {other: '# يورو'},
      GBP: {few: '# جنيهات إسترلينية', many: '# جنيهًا إسترلينيًا', other: '# جنيه إسترليني'},
      EGP: {few: '# جنيهات', many: '# جنيهًا', other: '# جنيه'},
      ILS: {few: '# شواكل', many: '# شيكلًا', other: '# شيكل'}
    }
  }
}
