import {describe, expect, test} from 'vitest'
import {checkPair, checks} from '../../../src/check/index.ts'
import {en, fa} from '../../packs.ts'

const languages = [en, fa]
const family = checks.filter((check) => /^(?:quote|hedge|attribution|name)-/.test(check.id) && check.scope === 'pair')
const right = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$1')
const wrong = (text: string) => text.replace(/\{(.*?)~(.*?)\}/g, '$2')

function alarms(sourceLocale: string, targetLocale: string, source: string, target: string): string[] {
  return checkPair({source, target, sourceLocale, targetLocale}, {languages, checks: family})
    .filter(({severity, ruleId}) => severity !== 'info' || ruleId.startsWith('name-'))
    .map((finding) => `${finding.ruleId}: ${finding.reason}`)
}

/** Braces hold what is right, and what a slip would make of it. */
const tables: Readonly<Record<string, string>> = {
  speech: `
The mayor said the bridge was safe. | {شهردار گفت پل ایمن است.~پل ایمن است.}
{The mayor said the bridge was safe.~The bridge was safe.} | شهردار گفت که پل ایمن است.
The minister announced that the border would open. | {وزیر اعلام کرد مرز باز می‌شود.~مرز باز می‌شود.}
{The minister announced that the border would open.~The border will open.} | وزیر اعلام کرد که مرز باز می‌شود.
The company denied the report. | شرکت این گزارش را تکذیب کرد.
Police confirmed that two men had been arrested. | {پلیس تأیید کرد که دو مرد بازداشت شده‌اند.~دو مرد بازداشت شده‌اند.}
The commander warned that the dam could break. | {فرمانده هشدار داد که سد ممکن است بشکند.~سد ممکن است بشکند.}
{The commander warned that the dam could break.~The dam could break.} | فرمانده هشدار داد که سد ممکن است بشکند.
She added that the schools were closed. | {او افزود که مدرسه‌ها تعطیل است.~مدرسه‌ها تعطیل است.}
The foreign ministry stressed that the talks would go on. | {وزارت خارجه تأکید کرد که گفت‌وگوها ادامه می‌یابد.~گفت‌وگوها ادامه می‌یابد.}
According to the police, the man was armed. | {به گفته پلیس، مرد مسلح بود.~مرد مسلح بود.}
{According to the police, the man was armed.~The man was armed.} | به گفته پلیس، مرد مسلح بود.
According to the report, the river is polluted. | {بر اساس این گزارش، رودخانه آلوده است.~رودخانه آلوده است.}
Witnesses said they had heard shots. | {شاهدان گفتند صدای تیراندازی شنیده‌اند.~صدای تیراندازی شنیده شد.}
{Witnesses said they had heard shots.~Shots were heard.} | شاهدان گفتند صدای تیراندازی شنیده‌اند.
Doctors say the boy will live. | {پزشکان می‌گویند پسر زنده می‌ماند.~پسر زنده می‌ماند.}
Doctors say the boy will live. | {پزشکان می گویند پسر زنده می ماند.~پسر زنده می ماند.}
The prosecutor told reporters that the case was closed. | {دادستان به خبرنگاران گفت پرونده بسته شده است.~پرونده بسته شده است.}
The president has said that he will resign. | {رئیس‌جمهور گفته است که استعفا می‌دهد.~رئیس‌جمهور استعفا می‌دهد.}
The union demanded that the law be changed. | {اتحادیه خواستار تغییر قانون شد.~قانون باید تغییر کند.}
The court reported that the file was lost. | {دادگاه گزارش داد که پرونده گم شده است.~پرونده گم شده است.}
The spokesman explained that the road was mined. | {سخنگو توضیح داد که جاده مین‌گذاری شده است.~جاده مین‌گذاری شده است.}
The mayor promised to rebuild the market. | شهردار قول داد بازار را بازسازی کند.
The two sides held talks in the capital. | دو طرف در پایتخت گفت‌وگو کردند.
The dialogue was useful. | گفتگو مفید بود.
`,
  quotations: `
"We are tired," the baker said. | {نانوا گفت: «خسته‌ایم.»~نانوا گفت خسته است.}
{"We are tired," the baker said.~The baker said they were tired.} | نانوا گفت: «خسته‌ایم.»
"We are tired," the baker said. | نانوا گفت: {«خسته‌ایم.»~«خسته‌ایم.}
The minister called it “a great day for the country”. | وزیر آن را {«روزی بزرگ برای کشور»~روزی بزرگ برای کشور} خواند.
{The minister called it “a great day for the country”.~The minister called it a great day for the country.} | وزیر آن را «روزی بزرگ برای کشور» خواند.
"No one came to help us," said Zahra Rezaei. "We dug with our hands." | زهرا رضایی گفت: «هیچ‌کس به کمک ما نیامد. {با دست خاک را کندیم.»~با دست خاک را کندیم.}
"This is theft," he said. "It is nothing else." | {او گفت: «این دزدی است. چیز دیگری نیست.»~او گفت این دزدی است و چیز دیگری نیست.}
The novel "The Last Lamp" won the prize. | رمان «آخرین چراغ» برنده جایزه شد.
"Go home," the officer shouted. | {افسر فریاد زد: "به خانه بروید."~افسر فریاد زد که به خانه بروند.}
`,
  outlets: `
Reuters reported that the port was closed. | {رویترز گزارش داد که بندر بسته شده است.~بندر بسته شده است.}
Reuters reported that the port was closed. | {رویترز~آسوشیتدپرس} گزارش داد که بندر بسته شده است.
{Reuters~AFP} reported that the port was closed. | رویترز گزارش داد که بندر بسته شده است.
The news agency IRNA said the road was open. | خبرگزاری {ایرنا~ایسنا} گفت جاده باز است.
According to The New York Times, the plan was secret. | به گزارش {نیویورک تایمز~واشنگتن پست}، این طرح محرمانه بود.
She told the BBC that she was afraid. | او به {بی‌بی‌سی~سی‌ان‌ان} گفت که می‌ترسد.
She told {the BBC~CNN} that she was afraid. | او به بی‌بی‌سی گفت که می‌ترسد.
Al Jazeera reported that the camp was empty. | {الجزیره~العربیه} گزارش داد که اردوگاه خالی است.
The Guardian wrote that the letter was forged. | روزنامه {گاردین~تلگراف} نوشت که نامه جعلی است.
Tasnim reported that the minister had left. | خبرگزاری {تسنیم~فارس} گزارش داد که وزیر رفته است.
`,
  anonymity: `
A diplomat who asked not to be named said the talks had failed. | یک دیپلمات {که خواست نامش فاش نشود ~}گفت مذاکرات شکست خورده است.
A diplomat {who asked not to be named ~}said the talks had failed. | یک دیپلمات که نخواست نامش فاش شود گفت مذاکرات شکست خورده است.
An official, speaking on condition of anonymity, said the plan was dead. | یک مقام {که به شرط ناشناس ماندن سخن می‌گفت ~}گفت این طرح مرده است.
An official{, speaking on condition of anonymity,~} said the plan was dead. | یک مقام که به شرط فاش نشدن نامش صحبت می‌کرد گفت این طرح مرده است.
A source who declined to be identified said so. | منبعی {که نخواست شناخته شود ~}چنین گفت.
An official who was not authorized to speak to the media said so. | یک مقام {که اجازه گفتگو با رسانه‌ها را نداشت ~}چنین گفت.
`,
  hedges: `
The fire may have begun in the kitchen. | آتش {ممکن است~} از آشپزخانه شروع شده {باشد~است}.
The driver allegedly fled to the hills. | راننده {ظاهراً~} به کوه گریخته است.
The army probably knew. | ارتش {احتمالاً~} می‌دانست.
Perhaps the river will rise. | {شاید~} آب رودخانه بالا {بیاید~می‌آید}.
He was arrested on suspicion of theft. | او به ظن دزدی بازداشت شد.
It was certainly a mistake. | این قطعاً اشتباه بود.
`,
  names: `
Masoud Pezeshkian met the workers. | مسعود پزشکیان با کارگران دیدار کرد.
Angela Merkel arrived. | آنگلا {مرکل~مکرل} وارد شد.
Merkel arrived. | مرکل وارد شد.
Mohammed bin Salman arrived in Kabul. | محمد {بن سلمان~بن سلبان} وارد کابل شد.
Toni Morrison's house is a museum. | خانه تونی {موریسون~موزیسون} موزه است.
Rishi Sunak spoke. | ریشی {سوناک~سوراک} سخن گفت.
Narges Mohammadi won the prize. | نرگس {محمدی~احمدی} برنده جایزه شد.
Lionel Messi played. | لیونل {مسی~مدی} بازی کرد.
Charles Xavier flew to Washington. | چارلز اگزاویر به واشنگتن رفت.
Thomas Müller and Marie Curie signed. | توماس مولر و ماری کوری امضا کردند.
Khalid al-Otaibi lives in Qatif. | خالد العتیبی در {قطیف~قریف} زندگی می‌کند.
Shinzo Abe resigned. | شینزو آبه استعفا کرد.
`,
  'what is said right behind its verb': `
{The municipality announced that the~The} bridge would open in spring. | {شهرداری اعلام کرد ~}پل در بهار باز می‌شود.
{Experts warned that the~The} dam would break in winter. | {کارشناسان هشدار دادند ~}سد در زمستان می‌شکند.
{The doctor confirmed that the~The} patient had recovered. | {پزشک تأیید کرد ~}بیمار بهبود یافته است.
The doctor confirmed the report. | پزشک گزارش را تأیید کرد.
The mayor warned and left the hall. | شهردار هشدار داد و سالن را ترک کرد.
`
}

for (const [kind, lines] of Object.entries(tables)) {
  const table = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
  for (const [from, to] of [
    [0, 1],
    [1, 0]
  ] as const) {
    const locales = ['en', 'fa'] as const
    describe(`${kind}, ${locales[from]} → ${locales[to]}`, () => {
      test.each(table.map((line) => [line[from]!, line[to]!] as const))('%s | %s', (source, target) => {
        expect(alarms(locales[from], locales[to], right(source), right(target))).toEqual([])
        if (wrong(target) === right(target)) return
        expect(alarms(locales[from], locales[to], right(source), wrong(target)), wrong(target)).not.toEqual([])
      })
    })
  }
}
