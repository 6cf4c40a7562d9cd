/** The article that `init` writes, with its translations segment by segment, in the article's order. */
export const example: {
  readonly slug: string
  markdown(id: string): string
  readonly translations: Readonly<Record<string, readonly string[]>>
} = {
  slug: 'library-hours',
  markdown: (id) => `---
id: ${id}
lang: en
headline: Town library to stay open until midnight
description: Readers who work during the day asked for later hours, and from March they get them.
published: 2024-02-13T09:00:00Z
---

The town library will stay open until midnight on three evenings a week, starting on 10 March.

“Many of our readers work during the day,” the library said in a statement. It counted **1,240** visits after six o’clock in January, about twice as many as a year earlier.

## What changes

- On Sundays, Tuesdays and Thursdays the reading rooms close at midnight.
- The children’s room closes at 19:00, as before.

The new hours are a trial and will end on 30 June unless the council extends them.
`,
  translations: {
    ar: [
      'مكتبة البلدة تفتح أبوابها حتى منتصف الليل',
      'طلب قراء يعملون نهارًا تمديد ساعات الدوام، وسيُلبَّى طلبهم ابتداءً من مارس/آذار.',
      'ستبقى مكتبة البلدة مفتوحة حتى منتصف الليل ثلاث أمسيات في الأسبوع، ابتداءً من 10 مارس/آذار.',
      '«كثير من قرائنا يعملون خلال النهار»، بحسب ما جاء في بيان للمكتبة. وأحصت المكتبة <strong>1240</strong> زيارة بعد الساعة السادسة مساءً في يناير/كانون الثاني، أي نحو ضعف ما سُجّل قبل عام.',
      'ما الذي يتغير؟',
      'تغلق قاعات المطالعة أبوابها عند منتصف الليل أيام الأحد والثلاثاء والخميس.',
      'تغلق قاعة الأطفال أبوابها عند الساعة 19:00 كما في السابق.',
      'الساعات الجديدة تجريبية، وتنتهي في 30 يونيو/حزيران ما لم يمددها المجلس البلدي.'
    ],
    he: [
      'הספרייה העירונית תישאר פתוחה עד חצות',
      'קוראים שעובדים במשך היום ביקשו שעות פתיחה מאוחרות יותר, ובחודש מרץ הם יקבלו אותן.',
      'הספרייה העירונית תישאר פתוחה עד חצות בשלושה ערבים בשבוע, החל ב־10 במרץ.',
      '"רבים מקוראינו עובדים במשך היום", נמסר בהודעת הספרייה. בינואר נספרו בה <strong>1,240</strong> ביקורים אחרי השעה שש בערב, בערך פי שניים מאשר שנה קודם לכן.',
      'מה משתנה',
      'בימי ראשון, שלישי וחמישי ייסגרו אולמות הקריאה בחצות.',
      'חדר הילדים ייסגר בשעה 19:00, כמו עד כה.',
      'שעות הפתיחה החדשות הן בגדר ניסיון, והוא יסתיים ב־30 ביוני אלא אם כן תאריך אותו המועצה.'
    ]
  }
}
