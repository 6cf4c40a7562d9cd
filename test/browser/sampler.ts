import type {Edition} from '../../src/model.ts'
import {editionOf} from '../outputs/edition.ts'

const alternates = [
  {locale: 'en', lang: 'en', slug: 'sampler', headline: 'A wall of water'},
  {locale: 'ar', lang: 'ar', slug: 'sampler', headline: 'جدار من الماء'},
  {locale: 'he', lang: 'he', slug: 'sampler', headline: 'חומה של מים'}
]

const shared = {
  published: '2024-02-14',
  updated: '2024-02-15T09:30:00Z',
  credit: [
    {agency: 'AP', role: 'wire'},
    {agency: 'Reuters', role: 'contributed'}
  ],
  sources: [{name: 'CommonMark', url: 'https://commonmark.org'}, {name: 'Port office'}],
  rights: {holder: 'The Associated Press'}
} as const

/** Everything that a page can hold, once in each language. */
export const samplers: Readonly<Record<'en' | 'ar' | 'he', Edition>> = {
  en: editionOf(
    `A short paragraph with *emphasis*, **weight**, a [link](https://example.org/a) and \`git push\`.[^1]

## What was measured

| Port | Ships | Share |
|:-----|------:|:-----:|
| Haifa | 12 | 40% |
| Alexandria | 18 | 60% |

- First
- Second
  - Inside

1. One
2. Two

> The sea does not wait for anyone.

\`\`\`sh
ls -la # all files
\`\`\`

[^1]: Where this is from.
`,
    {
      locale: 'en',
      slug: 'sampler',
      alternates,
      meta: {
        ...shared,
        headline: 'A wall of water',
        description: 'What the ports measured, and what they did not.',
        dateline: {place: 'Cairo'},
        byline: [{name: 'Reporter'}, {name: 'Editor', role: 'editor'}],
        corrections: [{date: '2024-02-15', text: 'An earlier version gave another number of ships.'}]
      }
    }
  ),
  ar: editionOf(
    `فقرة قصيرة فيها *تشديد* و**ثقل** و[رابط](https://example.org/a) و\`git push\`.[^1]

## ما الذي قيس

| الميناء | السفن | الحصة |
|:-----|------:|:-----:|
| حيفا | 12 | 40% |
| الإسكندرية | 18 | 60% |

- أولًا
- Google تعلن
  - في الداخل

1. واحد
2. اثنان

> البحر لا ينتظر أحدًا.

> We will not comment further.

\`\`\`sh
ls -la # كل الملفات
\`\`\`

[^1]: من أين هذا.
`,
    {
      locale: 'ar',
      slug: 'sampler',
      alternates,
      meta: {
        ...shared,
        headline: 'جدار من الماء',
        description: 'ما قاسته الموانئ وما لم تقسه.',
        dateline: {place: 'القاهرة'},
        byline: [{name: 'مراسلة'}, {name: 'محررة', role: 'editor'}],
        corrections: [{date: '2024-02-15', text: 'ذكرت صيغة سابقة عددًا آخر من السفن.'}]
      }
    }
  ),
  he: editionOf(
    `פסקה קצרה ובה *הדגשה*, **משקל**, [קישור](https://example.org/a) ו־\`git push\`.[^1]

## מה נמדד

| נמל | ספינות | חלק |
|:-----|------:|:-----:|
| חיפה | 12 | 40% |
| אלכסנדריה | 18 | 60% |

- ראשון
- Google מודיעה
  - בפנים

1. אחת
2. שתיים

> הים אינו מחכה לאיש.

> We will not comment further.

\`\`\`sh
ls -la # כל הקבצים
\`\`\`

[^1]: מאין זה.
`,
    {
      locale: 'he',
      slug: 'sampler',
      alternates,
      meta: {
        ...shared,
        headline: 'חומה של מים',
        description: 'מה מדדו הנמלים ומה לא.',
        dateline: {place: 'קהיר'},
        byline: [{name: 'כתבת'}, {name: 'עורכת', role: 'editor'}],
        corrections: [{date: '2024-02-15', text: 'גרסה קודמת נקבה במספר אחר של ספינות.'}]
      }
    }
  )
}
