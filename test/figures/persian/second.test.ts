import {persian} from './lines.ts'

persian(
  'everyday copy',
  `
The bank cut its rate by {0.25~0.5} percentage points to {4.75~4.5} percent. | بانک نرخ بهره را {۰٫۲۵~۰٫۵} واحد درصد کاهش داد و به {۴٫۷۵~۴٫۵} درصد رساند.
The shares fell {3.4~4.3} percent to {18.20~18.02} dollars. | سهام {۳٫۴~۴٫۳} درصد افت کرد و به {۱۸٫۲۰~۱۸٫۰۲} دلار رسید.
Inflation reached {42~24} percent in the {12~10} months to September. | تورم در {۱۲~۱۰} ماه منتهی به سپتامبر به {۴۲~۲۴} درصد رسید.
The euro stood at {62,000~26,000} tomans. | یورو به {۶۲ هزار~۲۶ هزار} تومان رسید.
The quake had a magnitude of {5.8~8.5}. | بزرگی زلزله {۵٫۸~۸٫۵} بود.
The quake struck at a depth of {10~20} kilometres at {4.12 am~4.21 am}. | زلزله در عمق {۱۰~۲۰} کیلومتری و ساعت {۴:۱۲~۴:۲۱} بامداد رخ داد.
The plane carried {176~167} people. | هواپیما {۱۷۶~۱۶۷} سرنشین داشت.
{Four~Five} of the {nine~eight} judges agreed. | {چهار~پنج} قاضی از {نه~هشت} قاضی موافق بودند.
He was sentenced to {25~15} years in prison. | او به {۲۵~۱۵} سال زندان محکوم شد.
She was born in {1968~1986} in Tabriz. | او متولد {۱۹۶۸~۱۹۸۶} در تبریز است.
She was born on {3 May~3 June} 1968. | او در {سوم مه~سوم ژوئن} ۱۹۶۸ به دنیا آمد.
The novel has sold {1.3 million~1.3 billion} copies in {40~14} languages. | این رمان {یک میلیون و سیصد هزار~یک میلیارد و سیصد هزار} نسخه به {۴۰~۱۴} زبان فروخته است.
The phone costs {999~899} euros and weighs {180~108} grams. | این گوشی {۹۹۹~۸۹۹} یورو قیمت و {۱۸۰~۱۰۸} گرم وزن دارد.
Bake at {180~160} degrees for {25~35} minutes. | {۲۵~۳۵} دقیقه در دمای {۱۸۰~۱۶۰} درجه بپزید.
Add {two~three} cups of flour and {half~a quarter of} a teaspoon of salt. | {دو~سه} پیمانه آرد و {نصف~یک‌چهارم} قاشق چای‌خوری نمک اضافه کنید.
He scored in the {89th~79th} minute. | او در دقیقه {۸۹~۷۹} گل زد.
They finished {third~second} with {48~58} points from {24~26} games. | آنها با {۴۸~۵۸} امتیاز از {۲۴~۲۶} بازی در رده {سوم~دوم} قرار گرفتند.
The telescope is {6.5~5.6} metres across. | قطر این تلسکوپ {۶٫۵~۵٫۶} متر است.
The star is {400~500} light-years away. | این ستاره {۴۰۰~۵۰۰} سال نوری فاصله دارد.
It rained {70~17} millimetres in {six~nine} hours. | در {شش~نه} ساعت {۷۰~۱۷} میلی‌متر باران بارید.
Temperatures will reach {48~38} degrees in Ahvaz. | دمای هوای اهواز به {۴۸~۳۸} درجه می‌رسد.
The museum opens from {9 am to 5 pm~9 am to 6 pm}. | موزه از ساعت {۹ صبح تا ۵ عصر~۹ صبح تا ۶ عصر} باز است.
The law passed by {151 votes to 76~151 votes to 67}. | این قانون با {۱۵۱ رأی موافق در برابر ۷۶ رأی~۱۵۱ رأی موافق در برابر ۶۷ رأی} مخالف تصویب شد.
He is the {45th~54th} president. | او {چهل‌وپنجمین~پنجاه‌وچهارمین} رئیس‌جمهور است.
The trial begins on {12~21} January. | محاکمه {۱۲~۲۱} ژانویه آغاز می‌شود.
The {second~third} quarter of {2024~2023} | سه‌ماهه {دوم~سوم} {۲۰۲۴~۲۰۲۳}
The {1980s~1970s} were years of war. | دهه {۱۹۸۰~۱۹۷۰} سال‌های جنگ بود.
The 1980s were years of war. | دهه ۱۳۶۰ سال‌های جنگ بود.
Since {2018~2008}, {a third~a quarter} of the lake has dried up. | از سال {۲۰۱۸~۲۰۰۸} تاکنون {یک‌سوم~یک‌چهارم} دریاچه خشک شده است.
Every {third~fourth} child is out of school. | از هر {سه~چهار} کودک یک کودک از مدرسه بازمانده است.
{Seven~Six} out of {ten~nine} people agree. | از هر {ده~نه} نفر {هفت~شش} نفر موافق‌اند.
The tunnel is {3.2 km~2.3 km} long and {12~21} metres wide. | تونل {۳٫۲ کیلومتر~۲٫۳ کیلومتر} طول و {۱۲~۲۱} متر عرض دارد.
The film runs {127~172} minutes. | مدت فیلم {۱۲۷~۱۷۲} دقیقه است.
They married {30~13} years ago. | آنها {۳۰~۱۳} سال پیش ازدواج کردند.
They were married {thirty~thirteen} years ago. | آنان {سی~سیزده} سال پیش ازدواج کردند.
The dam holds {1.2 billion~1.2 million} cubic metres. | سد {۱٫۲ میلیارد~۱٫۲ میلیون} متر مکعب گنجایش دارد.
Exports rose to {$3.1 billion~$1.3 billion}. | صادرات به {۳٫۱~۱٫۳} میلیارد دلار رسید.
Exports rose to {$3.1 billion~$1.3 billion}. | صادرات به {۳ میلیارد و ۱۰۰ میلیون~۱ میلیارد و ۳۰۰ میلیون} دلار رسید.
A {two~three}-day strike began on {Monday~Tuesday}. | اعتصاب {دو‌روزه~سه‌روزه} روز {دوشنبه~سه‌شنبه} آغاز شد.
The work will take {18 months~16 months}. | کار {هجده ماه~شانزده ماه} طول می‌کشد.
a {5-4~5-3} ruling | رأی {۵ به ۴~۵ به ۳}
He won {6-4, 7-5~6-3, 7-5}. | او {۶-۴، ۷-۵~۶-۳، ۷-۵} پیروز شد.
{One in ten~One in twenty} students failed. | از هر {ده~بیست} دانش‌آموز یک نفر مردود شد.
On {8 October~9 October} 2005 | در {هشتم اکتبر~نهم اکتبر} ۲۰۰۵
He died at {87~78}. | او در {۸۷ سالگی~۷۸ سالگی} درگذشت.
The {11-year-old~12-year-old} girl survived. | دختر {۱۱ ساله~۱۲ ساله} زنده ماند.
The {eleven-year-old~twelve-year-old} girl survived. | دختر {یازده‌ساله~دوازده‌ساله} زنده ماند.
`
)
