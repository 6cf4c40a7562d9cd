import {expect, test} from 'vitest'
import {checkPair} from '../../src/check/index.ts'
import {ours} from '../packs.ts'

type Texts = Readonly<Record<'en' | 'ar' | 'he', string>>

/** One report as three desks print it, and the same without its source. */
const cases: ReadonlyArray<readonly [name: string, said: Texts, bare: Texts]> = [
  [
    'by her own count',
    {
      en: 'By her own count, Salma has baked for forty weddings.',
      ar: 'خبزت سلمى، بحسب إحصائها، لأربعين عرسا.',
      he: 'לפי ספירתה, סלמה אפתה לארבעים חתונות.'
    },
    {
      en: 'Salma has baked for forty weddings.',
      ar: 'خبزت سلمى لأربعين عرسا.',
      he: 'סלמה אפתה לארבעים חתונות.'
    }
  ],
  [
    'as he put it',
    {
      en: 'The lake has become “a bathtub with a leak”, as the warden put it.',
      ar: 'لقد باتت البحيرة «حوضا مثقوبا»، على حد تعبير الحارس.',
      he: 'האגם נעשה "אמבטיה דולפת", כהגדרת הפקח.'
    },
    {
      en: 'The lake has become “a bathtub with a leak”.',
      ar: 'لقد باتت البحيرة «حوضا مثقوبا».',
      he: 'האגם נעשה "אמבטיה דולפת".'
    }
  ],
  [
    'in the words of',
    {
      en: 'The vote was, in the words of one delegate, a comedy.',
      ar: 'كان التصويت، على حد قول أحد المندوبين، مهزلة.',
      he: 'ההצבעה הייתה, כלשונו של אחד הצירים, קומדיה.'
    },
    {en: 'The vote was a comedy.', ar: 'كان التصويت مهزلة.', he: 'ההצבעה הייתה קומדיה.'}
  ],
  [
    'she estimated',
    {
      en: 'Repairs will take a month, she estimated.',
      ar: 'وقدّرت أن الإصلاح سيستغرق شهرا.',
      he: 'להערכתה, התיקון יימשך חודש.'
    },
    {en: 'Repairs will take a month.', ar: 'وسيستغرق الإصلاح شهرا.', he: 'התיקון יימשך חודש.'}
  ],
  [
    'quoted as saying',
    {
      en: 'The agency quoted the pilot as saying the runway was icy.',
      ar: 'ونقلت الوكالة عن الطيار قوله إن المدرج كان متجمدا.',
      he: 'הסוכנות ציטטה את הטייס שאמר כי המסלול היה קפוא.'
    },
    {en: 'The runway was icy.', ar: 'كان المدرج متجمدا.', he: 'המסלול היה קפוא.'}
  ],
  [
    'a statement that read',
    {
      en: 'The ferry is safe, the company said in a statement.',
      ar: 'وجاء في بيان للشركة أن العبّارة آمنة.',
      he: 'המעבורת בטוחה, נמסר מהחברה.'
    },
    {en: 'The ferry is safe.', ar: 'والعبّارة آمنة.', he: 'המעבורת בטוחה.'}
  ],
  [
    'court papers',
    {
      en: 'According to court papers, he hid the car.',
      ar: 'ووفقا لوثائق المحكمة، أخفى السيارة.',
      he: 'על פי מסמכי בית המשפט, הוא הסתיר את המכונית.'
    },
    {en: 'He hid the car.', ar: 'وأخفى السيارة.', he: 'הוא הסתיר את המכונית.'}
  ],
  [
    'told reporters that',
    {
      en: 'The coach told reporters that the team was tired.',
      ar: 'وقال المدرب للصحافيين إن الفريق مرهق.',
      he: 'המאמן אמר לעיתונאים שהקבוצה עייפה.'
    },
    {en: 'The team was tired.', ar: 'كان الفريق مرهقا.', he: 'הקבוצה עייפה.'}
  ],
  [
    'wrote on X',
    {
      en: 'The minister wrote on X that the bridge was open.',
      ar: 'وكتب الوزير على إكس أن الجسر مفتوح.',
      he: 'השר כתב באיקס שהגשר פתוח.'
    },
    {en: 'The bridge was open.', ar: 'والجسر مفتوح.', he: 'הגשר פתוח.'}
  ],
  [
    'explained',
    {
      en: 'The engineer explained that the valve had rusted.',
      ar: 'وأوضح المهندس أن الصمام صدئ.',
      he: 'המהנדסת הבהירה שהשסתום החליד.'
    },
    {en: 'The valve had rusted.', ar: 'وقد صدئ الصمام.', he: 'השסתום החליד.'}
  ],
  [
    'pointing out',
    {
      en: 'The price is fair, she said, pointing out that rents doubled.',
      ar: 'وقالت إن السعر عادل، لافتة إلى أن الإيجارات تضاعفت.',
      he: 'לדבריה, המחיר הוגן, והיא ציינה ששכר הדירה הוכפל.'
    },
    {
      en: 'The price is fair. Rents doubled.',
      ar: 'السعر عادل، والإيجارات تضاعفت.',
      he: 'המחיר הוגן, ושכר הדירה הוכפל.'
    }
  ],
  [
    'stressed',
    {
      en: 'The mayor stressed that no school would close.',
      ar: 'وشدّد رئيس البلدية على أن أي مدرسة لن تُغلق.',
      he: 'ראש העירייה הדגישה כי שום בית ספר לא ייסגר.'
    },
    {en: 'No school would close.', ar: 'ولن تُغلق أي مدرسة.', he: 'שום בית ספר לא ייסגר.'}
  ],
  [
    'argued',
    {
      en: 'The union argued that the contract was void.',
      ar: 'واعتبرت النقابة أن العقد باطل.',
      he: 'האיגוד טען שהחוזה בטל.'
    },
    {en: 'The contract was void.', ar: 'العقد باطل.', he: 'החוזה בטל.'}
  ],
  [
    'claimed',
    {
      en: 'He claimed that the money was his.',
      ar: 'وزعم أن المال ماله.',
      he: 'לטענתו, הכסף שלו.'
    },
    {en: 'The money was his.', ar: 'والمال ماله.', he: 'הכסף שלו.'}
  ],
  [
    'warned',
    {
      en: 'Doctors warned that the ward was full.',
      ar: 'وحذّر أطباء من أن القسم ممتلئ.',
      he: 'רופאים התריעו שהמחלקה מלאה.'
    },
    {en: 'The ward was full.', ar: 'القسم ممتلئ.', he: 'המחלקה מלאה.'}
  ],
  [
    'announced',
    {
      en: 'The ministry announced that the border had reopened.',
      ar: 'وأعلنت الوزارة أن الحدود فُتحت من جديد.',
      he: 'המשרד הודיע כי הגבול נפתח מחדש.'
    },
    {en: 'The border had reopened.', ar: 'وفُتحت الحدود من جديد.', he: 'הגבול נפתח מחדש.'}
  ],
  [
    'it was reported',
    {
      en: 'It was reported that the tanker had sunk.',
      ar: 'وأُفيد بأن الناقلة غرقت.',
      he: 'דווח כי המכלית טבעה.'
    },
    {en: 'The tanker had sunk.', ar: 'وغرقت الناقلة.', he: 'המכלית טבעה.'}
  ],
  [
    'his version',
    {
      en: 'In his telling, the dog opened the door.',
      ar: 'وبحسب روايته، فتح الكلب الباب.',
      he: 'לגרסתו, הכלב פתח את הדלת.'
    },
    {en: 'The dog opened the door.', ar: 'وفتح الكلب الباب.', he: 'הכלב פתח את הדלת.'}
  ],
  [
    'in her view',
    {
      en: 'In her view, the plan is too slow.',
      ar: 'وفي رأيها، الخطة بطيئة جدا.',
      he: 'לדעתה, התוכנית איטית מדי.'
    },
    {en: 'The plan is too slow.', ar: 'والخطة بطيئة جدا.', he: 'התוכנית איטית מדי.'}
  ],
  [
    'a quotation that is laughed',
    {
      en: '“I never learned to swim,” the captain laughed.',
      ar: '«لم أتعلم السباحة قط»، قال القبطان ضاحكا.',
      he: '"מעולם לא למדתי לשחות", צחק הקברניט.'
    },
    {
      en: '“I never learned to swim.”',
      ar: '«لم أتعلم السباحة قط».',
      he: '"מעולם לא למדתי לשחות".'
    }
  ],
  [
    'a quotation that is recalled',
    {
      en: '“We slept in the bakery,” she recalled.',
      ar: '«نمنا في المخبز»، تستذكر.',
      he: '"ישנו במאפייה", נזכרה.'
    },
    {en: '“We slept in the bakery.”', ar: '«نمنا في المخبز».', he: '"ישנו במאפייה".'}
  ],
  [
    'results that show',
    {
      en: 'A survey found that most drivers were tired.',
      ar: 'وأظهر استطلاع أن معظم السائقين مرهقون.',
      he: 'מסקר עולה כי רוב הנהגים עייפים.'
    },
    {en: 'Most drivers were tired.', ar: 'معظم السائقين مرهقون.', he: 'רוב הנהגים עייפים.'}
  ],
  [
    'two reports that one verb carries',
    {
      en: 'She said the dam was old, adding that it leaked.',
      ar: 'وقالت إن السد قديم وإنه يسرّب.',
      he: 'היא אמרה שהסכר ישן ושהוא דולף.'
    },
    {en: 'The dam was old and it leaked.', ar: 'السد قديم وهو يسرّب.', he: 'הסכר ישן והוא דולף.'}
  ],
  [
    'recounted',
    {
      en: 'It was the cook who called for help, the nurse recounted.',
      ar: 'وروت الممرضة أن الطباخ هو الذي طلب النجدة.',
      he: 'האחות סיפרה שהטבח הוא שהזעיק עזרה.'
    },
    {
      en: 'It was the cook who called for help.',
      ar: 'والطباخ هو الذي طلب النجدة.',
      he: 'הטבח הוא שהזעיק עזרה.'
    }
  ],
  [
    'revealed',
    {
      en: 'The club revealed that the keeper would miss the final.',
      ar: 'وكشف النادي أن الحارس سيغيب عن النهائي.',
      he: 'המועדון חשף שהשוער ייעדר מהגמר.'
    },
    {
      en: 'The keeper would miss the final.',
      ar: 'وسيغيب الحارس عن النهائي.',
      he: 'השוער ייעדר מהגמר.'
    }
  ],
  [
    'sources say',
    {
      en: 'The cabinet will meet tonight, sources say.',
      ar: 'وتقول مصادر إن مجلس الوزراء سيجتمع الليلة.',
      he: 'הקבינט יתכנס הלילה, אומרים מקורות.'
    },
    {
      en: 'The cabinet will meet tonight.',
      ar: 'سيجتمع مجلس الوزراء الليلة.',
      he: 'הקבינט יתכנס הלילה.'
    }
  ],
  [
    'as quoted at the end',
    {
      en: 'The road is closed, according to the police.',
      ar: 'الطريق مغلق، كما أفادت الشرطة.',
      he: 'הכביש סגור, כך מסרה המשטרה.'
    },
    {en: 'The road is closed.', ar: 'الطريق مغلق.', he: 'הכביש סגור.'}
  ],
  [
    'on somebody’s lips',
    {
      en: 'Speaking for the family, the lawyer said the boy was well.',
      ar: 'وجاء على لسان المحامي، باسم العائلة، أن الفتى بخير.',
      he: 'בשם המשפחה מסרה עורכת הדין שהנער בקו הבריאות.'
    },
    {en: 'The boy was well.', ar: 'الفتى بخير.', he: 'הנער בקו הבריאות.'}
  ],
  [
    'noted at the end',
    {
      en: 'The pipes date from the war, the plumber noted.',
      ar: 'ولفت السباك إلى أن الأنابيب تعود إلى زمن الحرب.',
      he: 'הצינורות הם מימי המלחמה, ציין השרברב.'
    },
    {
      en: 'The pipes date from the war.',
      ar: 'والأنابيب تعود إلى زمن الحرب.',
      he: 'הצינורות הם מימי המלחמה.'
    }
  ],
  [
    'admitted',
    {
      en: 'The driver admitted that he had been asleep.',
      ar: 'وأقرّ السائق بأنه كان نائما.',
      he: 'הנהג הודה שנרדם.'
    },
    {en: 'The driver had been asleep.', ar: 'وكان السائق نائما.', he: 'הנהג נרדם.'}
  ],
  [
    'has learned',
    {
      en: 'The Gull has learned that the ferry was sold in March.',
      ar: 'علمت صحيفة «النورس» أن العبّارة بيعت في آذار/مارس.',
      he: 'ל"שחף" נודע כי המעבורת נמכרה במרץ.'
    },
    {
      en: 'The ferry was sold in March.',
      ar: 'بيعت العبّارة في آذار/مارس.',
      he: 'המעבורת נמכרה במרץ.'
    }
  ],
  [
    'hinted',
    {
      en: 'The coach hinted that he would leave.',
      ar: 'وألمح المدرب إلى أنه سيرحل.',
      he: 'המאמן רמז כי יעזוב.'
    },
    {en: 'The coach would leave.', ar: 'وسيرحل المدرب.', he: 'המאמן יעזוב.'}
  ],
  [
    'assured',
    {
      en: 'The mayor assured residents that the water was clean.',
      ar: 'وطمأن رئيس البلدية السكان بأن المياه نظيفة.',
      he: 'ראש העירייה הרגיע את התושבים כי המים נקיים.'
    },
    {en: 'The water was clean.', ar: 'كانت المياه نظيفة.', he: 'המים היו נקיים.'}
  ],
  [
    'ruled',
    {
      en: 'The court ruled that the well was public.',
      ar: 'وقضت المحكمة بأن البئر عامة.',
      he: 'בית המשפט פסק כי הבאר ציבורית.'
    },
    {en: 'The well was public.', ar: 'البئر عامة.', he: 'הבאר ציבורית.'}
  ],
  [
    'believes',
    {
      en: 'The guard, a father of three, believes that the well is dry.',
      ar: 'ويرى الحارس، وهو أب لثلاثة أطفال، أن البئر جافة.',
      he: 'השומר, אב לשלושה, סבור שהבאר יבשה.'
    },
    {en: 'The well is dry.', ar: 'البئر جافة.', he: 'הבאר יבשה.'}
  ],
  [
    'went on to say',
    {
      en: 'She went on to say that the roof leaked.',
      ar: 'واستطردت قائلة إن السقف يسرّب.',
      he: 'היא המשיכה ואמרה כי הגג דולף.'
    },
    {en: 'The roof leaked.', ar: 'وكان السقف يسرّب.', he: 'הגג דלף.'}
  ],
  [
    'in his assessment',
    {
      en: 'In his assessment, the roof will hold.',
      ar: 'وبتقديره، سيصمد السقف.',
      he: 'להערכתו, הגג יחזיק מעמד.'
    },
    {en: 'The roof will hold.', ar: 'سيصمد السقف.', he: 'הגג יחזיק מעמד.'}
  ]
]

const locales = ['en', 'ar', 'he'] as const

const findings = (from: keyof Texts, to: keyof Texts, source: string, target: string) =>
  checkPair({source, target, sourceLocale: from, targetLocale: to}, {languages: ours})
    .filter(({ruleId, severity}) => ruleId === 'attribution-missing' && severity !== 'info')
    .map(({reason}) => reason)

for (const [name, said, bare] of cases) {
  for (const from of locales) {
    for (const to of locales.filter((locale) => locale !== from)) {
      test(`${name}, ${from} -> ${to}, is kept`, () => {
        expect(findings(from, to, said[from], said[to])).toEqual([])
      })
      test(`${name}, ${from} -> ${to}, is missed`, () => {
        expect(findings(from, to, said[from], bare[to])).toHaveLength(1)
      })
      test(`${name}, ${from} -> ${to}, was never there`, () => {
        expect(findings(from, to, bare[from], bare[to])).toEqual([])
      })
    }
  }
}
