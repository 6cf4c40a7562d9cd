import {holds} from './story-lines.ts'

holds('weekdays', [
  [
    'The court will rule on {Sunday~Monday}.',
    'ستصدر المحكمة حكمها يوم {الأحد~الاثنين}.',
    'בית המשפט יפסוק ביום {ראשון~שני}.'
  ],
  ['Talks resume {Tuesday~Wednesday}.', 'تُستأنف المحادثات {الثلاثاء~الأربعاء}.', 'השיחות יתחדשו ביום {שלישי~רביעי}.'],
  ['The strike ended on {Friday~Thursday}.', 'انتهى الإضراب يوم {الجمعة~الخميس}.', 'השביתה הסתיימה ביום {שישי~חמישי}.'],
  ['The market is closed on {Saturday~Friday}.', 'السوق مغلقة يوم {السبت~الجمعة}.', 'השוק סגור ב{שבת~יום שישי}.'],
  ['He was buried on {Monday~Tuesday}.', 'دُفن {الإثنين~الثلاثاء}.', 'הוא נקבר ביום {ב׳~ג׳}.'],
  [
    'Rain is expected {Wednesday~Sunday} evening.',
    'يُتوقع هطول الأمطار مساء {الأربعاء~الأحد}.',
    'גשם צפוי ביום {רביעי~ראשון} בערב.'
  ],
  [
    'The bill was signed last {Thursday~Friday}.',
    'وُقّع مشروع القانون {الخميس~الجمعة} الماضي.',
    'החוק נחתם ביום {חמישי~שישי} שעבר.'
  ],
  [
    'Two rallies are planned for {Saturday~Sunday}.',
    'من المقرر تنظيم مسيرتين يوم {السبت~الأحد}.',
    'שתי עצרות מתוכננות ל{שבת~יום ראשון}.'
  ],
  [
    'They met on {Monday~Wednesday} and Tuesday.',
    'اجتمعوا يومي {الاثنين~الأربعاء} والثلاثاء.',
    'הם נפגשו בימים {שני~רביעי} ושלישי.'
  ],
  [
    'Schools reopen on {Sunday~Tuesday}, 3 May.',
    'تعيد المدارس فتح أبوابها {الأحد~الثلاثاء} 3 مايو.',
    'בתי הספר ייפתחו ביום {ראשון~שלישי}, 3 במאי.'
  ],
  [
    'The fire began early {Friday~Saturday}.',
    'اندلع الحريق فجر {الجمعة~السبت}.',
    'השריפה פרצה ב{יום שישי~שבת} לפנות בוקר.'
  ],
  [
    'She is due in court on {Tuesday~Monday}.',
    'ستمثل أمام المحكمة يوم {الثلاثاء~الاثنين}.',
    'היא תובא לבית המשפט ביום {ג׳~ב׳}.'
  ],
  [
    'The ship sailed on {Wednesday~Thursday} morning.',
    'أبحرت السفينة صباح {الأربعاء~الخميس}.',
    'הספינה הפליגה ביום {רביעי~חמישי} בבוקר.'
  ],
  [
    'The paper comes out every {Thursday~Tuesday}.',
    'تصدر الصحيفة كل يوم {خميس~ثلاثاء}.',
    'העיתון יוצא מדי יום {חמישי~שלישי}.'
  ],
  [
    'On {Sunday~Saturday}, 40 people were released.',
    'أُفرج عن 40 شخصًا يوم {الأحد~السبت}.',
    'ביום {א׳~ו׳} שוחררו 40 איש.'
  ],
  ['The council meets on {Mondays~Fridays}.', 'يجتمع المجلس أيام {الاثنين~الجمعة}.', 'המועצה מתכנסת בימי {שני~שישי}.']
])
