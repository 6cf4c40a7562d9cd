import {describe, expect, test} from 'vitest'
import {likeness, readWords, soundsOf} from '../../src/attribution/index.ts'
import type {Language} from '../../src/languages/index.ts'
import {ar, en, he} from '../packs.ts'

const names: ReadonlyArray<readonly [english: string, arabic: string, hebrew: string]> = [
  ['Nguyen', 'نغوين', 'נגוין'],
  ['Zhang', 'تشانغ', "ג'אנג"],
  ['Joaquin', 'خواكين', 'חואקין'],
  ['Jorge', 'خورخي', 'חורחה'],
  ['Jimenez', 'خيمينيث', 'חימנס'],
  ['Guillermo', 'غييرمو', 'גיירמו'],
  ['Hugo', 'هوغو', 'הוגו'],
  ['Chavez', 'تشافيز', "צ'אבס"],
  ['Michelle', 'ميشيل', 'מישל'],
  ['Charlotte', 'شارلوت', 'שרלוט'],
  ['Jean', 'جان', "ז'אן"],
  ['Renault', 'رينو', 'רנו'],
  ['Macron', 'ماكرون', 'מקרון'],
  ['Giscard', 'جيسكار', "ז'יסקאר"],
  ['Schroeder', 'شرودر', 'שרדר'],
  ['Schmidt', 'شميت', 'שמידט'],
  ['Merkel', 'ميركل', 'מרקל'],
  ['Scholz', 'شولتس', 'שולץ'],
  ['Wolfgang', 'فولفغانغ', 'וולפגנג'],
  ['Weber', 'فيبر', 'ובר'],
  ['Wagner', 'فاغنر', 'וגנר'],
  ['Johannes', 'يوهانس', 'יוהנס'],
  ['Jurgen', 'يورغن', 'יורגן'],
  ['Bjorn', 'بيورن', 'ביורן'],
  ['Gudmundsson', 'غودموندسون', 'גודמונדסון'],
  ['Solberg', 'سولبرغ', 'סולברג'],
  ['Lindqvist', 'ليندكفيست', 'לינדקוויסט'],
  ['Kowalczyk', 'كوالتشيك', "קובלצ'יק"],
  ['Wojcik', 'فويتشيك', "וויצ'יק"],
  ['Zelenskyy', 'زيلينسكي', 'זלנסקי'],
  ['Kovalenko', 'كوفالينكو', 'קובלנקו'],
  ['Khrushchev', 'خروتشوف', "חרושצ'וב"],
  ['Gorbachev', 'غورباتشوف', "גורבצ'וב"],
  ['Yevgeny', 'يفغيني', 'יבגני'],
  ['Zhukov', 'جوكوف', "ז'וקוב"],
  ['Medvedev', 'ميدفيديف', 'מדבדב'],
  ['Erdogan', 'أردوغان', 'ארדואן'],
  ['Yilmaz', 'يلماز', 'ילמז'],
  ['Celik', 'تشيليك', "צ'ליק"],
  ['Khamenei', 'خامنئي', 'חמינאי'],
  ['Rouhani', 'روحاني', 'רוחאני'],
  ['Mohammed', 'محمد', 'מוחמד'],
  ['Khalid', 'خالد', "ח'אלד"],
  ['Ghassan', 'غسان', "ע'סאן"],
  ['Qasim', 'قاسم', 'קאסם'],
  ['Haddad', 'حداد', 'חדאד'],
  ['Mahmoud', 'محمود', 'מחמוד'],
  ['Hussein', 'حسين', 'חוסיין'],
  ['Yousef', 'يوسف', 'יוסף'],
  ['Jaber', 'جابر', "ג'אבר"],
  ['Shaaban', 'شعبان', 'שעבאן'],
  ['Dahlan', 'دحلان', 'דחלאן'],
  ['Sinwar', 'السنوار', 'סינוואר'],
  ['Gantz', 'غانتس', 'גנץ'],
  ['Lapid', 'لبيد', 'לפיד'],
  ['Herzog', 'هرتسوغ', 'הרצוג'],
  ['Cohen', 'كوهين', 'כהן'],
  ['Levy', 'ليفي', 'לוי'],
  ['Mizrahi', 'مزراحي', 'מזרחי'],
  ['Peretz', 'بيرتس', 'פרץ'],
  ['Katz', 'كاتس', 'כץ'],
  ['Rachel', 'راحيل', 'רחל'],
  ['Chaim', 'حاييم', 'חיים'],
  ['Yitzhak', 'يتسحاق', 'יצחק'],
  ['Thomas', 'توماس', 'תומאס'],
  ['Theresa', 'تيريزا', 'תרזה'],
  ['Thatcher', 'تاتشر', "תאצ'ר"],
  ['Heather', 'هيذر', "הת'ר"],
  ['Smith', 'سميث', "סמית'"],
  ['Whitfield', 'ويتفيلد', 'ויטפילד'],
  ['Wright', 'رايت', 'רייט'],
  ['Knight', 'نايت', 'נייט'],
  ['Vaughan', 'فون', 'ווהן'],
  ['Leigh', 'لي', 'לי'],
  ['McCarthy', 'مكارثي', 'מקארתי'],
  ['Murphy', 'ميرفي', 'מרפי'],
  ["O'Neill", 'أونيل', 'אוניל'],
  ['Kim', 'كيم', 'קים'],
  ['Park', 'بارك', 'פארק'],
  ['Choi', 'تشوي', "צ'וי"],
  ['Suzuki', 'سوزوكي', 'סוזוקי'],
  ['Shinzo', 'شينزو', 'שינזו'],
  ['Kishida', 'كيشيدا', 'קישידה'],
  ['Tsuchiya', 'تسوتشيا', "צוצ'יה"],
  ['Modi', 'مودي', 'מודי'],
  ['Raman', 'رامان', 'ראמן'],
  ['Chaudhry', 'تشودري', "צ'ודרי"],
  ['Bhattacharya', 'باتاتشاريا', "בהטאצ'ריה"],
  ['Okonkwo', 'أوكونكوو', 'אוקונקוו'],
  ['Nkrumah', 'نكروما', 'נקרומה'],
  ['Mbeki', 'مبيكي', 'מבקי'],
  ['Diallo', 'ديالو', 'דיאלו'],
  ['Ndiaye', 'ندياي', 'נדיאיי'],
  ['Ouattara', 'واتارا', 'ואטארה'],
  ['Abiy', 'آبي', 'אביי'],
  ['Tigray', 'تيغراي', 'תיגראי'],
  ['Gonzalez', 'غونزاليس', 'גונסאלס'],
  ['Rodriguez', 'رودريغيز', 'רודריגס'],
  ['Sanchez', 'سانشيز', "סאנצ'ס"],
  ['Ibanez', 'إيبانييث', 'איבנייס'],
  ['Pena', 'بينيا', 'פנייה'],
  ['Villarreal', 'فياريال', 'ויאריאל'],
  ['Lula', 'لولا', 'לולה'],
  ['Silva', 'سيلفا', 'סילבה'],
  ['Joao', 'جواو', "ז'ואאו"],
  ['Goncalves', 'غونسالفيس', 'גונסאלבס'],
  ['Giovanni', 'جوفاني', "ג'ובאני"],
  ['Guglielmo', 'غولييلمو', 'גוליילמו'],
  ['Berlusconi', 'برلسكوني', 'ברלוסקוני'],
  ['Chiesa', 'كييزا', 'קייזה'],
  ['Szabo', 'سابو', 'סאבו'],
  ['Orban', 'أوربان', 'אורבן'],
  ['Novak', 'نوفاك', 'נובאק'],
  ['Milosevic', 'ميلوشيفيتش', "מילושביץ'"],
  ['Washington', 'واشنطن', 'וושינגטון'],
  ['Chicago', 'شيكاغو', 'שיקגו'],
  ['Kharkiv', 'خاركيف', 'חרקיב'],
  ['Khartoum', 'الخرطوم', 'חרטום'],
  ['Shanghai', 'شنغهاي', 'שנגחאי'],
  ['Guangzhou', 'قوانغتشو', "גואנגג'ואו"],
  ['Pyongyang', 'بيونغيانغ', 'פיונגיאנג'],
  ['Rafah', 'رفح', 'רפיח'],
  ['Baghdad', 'بغداد', 'בגדד'],
  ['Mosul', 'الموصل', 'מוסול'],
  ['Tehran', 'طهران', 'טהראן'],
  ['Isfahan', 'أصفهان', 'אספהאן'],
  ['Beirut', 'بيروت', 'ביירות'],
  ['Jeddah', 'جدة', "ג'דה"],
  ['Riyadh', 'الرياض', 'ריאד'],
  ['Doha', 'الدوحة', 'דוחא'],
  ['Kuwait', 'الكويت', 'כווית'],
  ['Edinburgh', 'إدنبرة', 'אדינבורו'],
  ['Leicester', 'ليستر', 'לסטר'],
  ['Gloucester', 'غلوستر', 'גלוסטר'],
  ['Hansung', 'هانسونغ', 'האנסונג'],
  ['Darwazeh', 'دروزة', 'דרוזה'],
  ['Qaddafi', 'القذافي', 'קדאפי'],
  ['Sisi', 'السيسي', 'סיסי'],
  ['Assad', 'الأسد', 'אסד'],
  ['Houthi', 'الحوثي', "חות'י"],
  ['Aoun', 'عون', 'עאון'],
  ['Mikati', 'ميقاتي', 'מיקאתי'],
  ['Abbas', 'عباس', 'עבאס'],
  ['Zaki', 'زكي', 'זכי'],
  ['Ayman', 'أيمن', 'איימן'],
  ['Layla', 'ليلى', 'לילא'],
  ['Noura', 'نورة', 'נורה'],
  ['Osorio', 'أوسوريو', 'אוסוריו'],
  ['Obaidli', 'العبيدلي', 'עוביידלי']
]

const sounds = (name: string, language: Language) => soundsOf(readWords(name, language)[0]!.fold, language.names)

/** The Arabic article is no part of the foreign name. */
const alike = (a: string, first: Language, b: string, second: Language) =>
  Math.max(
    ...[a, a.replace(/^ال/, '')].map((name) => likeness(sounds(name, first), sounds(b.replace(/^ال/, ''), second)))
  )

describe('a name and its renderings sound alike', () => {
  for (const [english, arabic, hebrew] of names) {
    test(`${english}, ${arabic}, ${hebrew}`, () => {
      expect(alike(english, en, arabic, ar)).toBeGreaterThanOrEqual(0.72)
      expect(alike(english, en, hebrew, he)).toBeGreaterThanOrEqual(0.72)
      expect(alike(arabic, ar, hebrew, he)).toBeGreaterThanOrEqual(0.72)
    })
  }
})

test('unlike names do not sound alike', () => {
  const pairs = names.flatMap(([english], at) => {
    const [, arabic] = names[(at + 7) % names.length]!
    return alike(english, en, arabic, ar) >= 0.72 ? [[english, arabic]] : []
  })
  // One in fifty may be near by chance.
  expect(pairs.length, JSON.stringify(pairs)).toBeLessThanOrEqual(names.length / 50)
})

test('a likeness under what is asked for is 0, and else what it is', () => {
  for (const [english, arabic] of names) {
    const full = alike(english, en, arabic, ar)
    for (const floor of [0.5, 0.72, 0.9]) {
      const asked = Math.max(
        ...[arabic, arabic.replace(/^ال/, '')].map((name) => likeness(sounds(english, en), sounds(name, ar), floor))
      )
      expect(asked).toBe(full >= floor ? full : 0)
    }
  }
})
