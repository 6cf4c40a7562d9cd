import {persian} from './lines.ts'

persian(
  'numbers in words',
  `
{Three~Four} people were killed. | {سه~چهار} نفر کشته شدند.
{Twenty-three~Twenty-four} people were wounded. | {بیست و سه~بیست و چهار} نفر زخمی شدند.
{Seventeen~Seventy} houses burned. | {هفده~هفتاد} خانه سوخت.
{One hundred and twelve~One hundred and two} soldiers | {صد و دوازده~صد و دو} سرباز
{Two hundred~Three hundred} families left. | {دویست~سیصد} خانواده رفتند.
{Five hundred~Six hundred} workers went on strike. | {پانصد~ششصد} کارگر دست به اعتصاب زدند.
{Nine hundred~Seven hundred} tents | {نهصد~هفتصد} چادر
{Nine~Ten} people were detained. | {نه~ده} نفر بازداشت شدند.
{1,200~1,300} troops | {هزار و دویست~هزار و سیصد} نیرو
{2,500~3,500} students | {دو هزار و پانصد~سه هزار و پانصد} دانشجو
{2,000~3,000} students | {دوهزار~سه‌هزار} دانشجو
{Thirty thousand~Forty thousand} refugees | {سی هزار~چهل هزار} پناهجو
{30,000~40,000} refugees | {۳۰ هزار~۴۰ هزار} پناهنده
{250,000~350,000} copies | {۲۵۰ هزار~۳۵۰ هزار} نسخه
{Three million~Three billion} people | {سه میلیون~سه میلیارد} نفر
{2.5~3.5} million people | {دو و نیم~سه و نیم} میلیون نفر
{1.5 million~1.5 billion} barrels | {یک و نیم میلیون~یک و نیم میلیارد} بشکه
{Half a million~Half a billion} people | {نیم میلیون~نیم میلیارد} نفر
{4.7~4.6} billion dollars | {۴٫۷~۴٫۶} میلیارد دلار
{4.7~4.6} billion dollars | {۴/۷~۴/۶} میلیارد دلار
{12,345~12,354} votes | {۱۲٬۳۴۵~۱۲٬۳۵۴} رأی
{12,345~12,354} votes | {12,345~12,354} رأی
{1.2~1.3} million | {یک میلیون و دویست هزار~یک میلیون و سیصد هزار} نفر
{3,450,000~3,540,000} people | {سه میلیون و ۴۵۰ هزار~سه میلیون و ۵۴۰ هزار} نفر
{11~12} children died. | {یازده~دوازده} کودک جان باختند.
{21~31} countries | {بیست‌ویک~سی‌ویک} کشور
{Eighteen~Nineteen} members | {هجده~نوزده} عضو
{150~160} million euros | {صد و پنجاه~صد و شصت} میلیون یورو
{400~500} kilometres | {چهارصد~پانصد} کیلومتر
a {thousand~million} years | {هزار~میلیون} سال
{Six~Seven} ministers resigned. | {شش~هفت} وزیر استعفا کردند.
{86~96} MPs voted. | {هشتاد و شش~نود و شش} نماینده رأی دادند.
Dozens of people were hurt. | ده‌ها نفر آسیب دیدند.
Hundreds of thousands fled. | صدها هزار نفر گریختند.
Tens of thousands marched. | ده‌ها هزار نفر راهپیمایی کردند.
Millions of people watched. | میلیون‌ها نفر تماشا کردند.
Thousands of homes lost power. | برق هزاران خانه قطع شد.
A few hundred people came. | چند صد نفر آمدند.
Both sides agreed. | هر دو طرف توافق کردند.
The prime minister arrived. | نخست‌وزیر وارد شد.
Neither he nor she came. | نه او آمد و نه خواهرش.
The BBC and CNN reported it. | بی‌بی‌سی و سی‌ان‌ان آن را گزارش کردند.
`
)

persian(
  'ordinals',
  `
the {third~fourth} day | روز {سوم~چهارم}
the {second~third} time | {دومین~سومین} بار
the {fifth~sixth} floor | طبقه {پنجم~ششم}
the {tenth~ninth} anniversary | {دهمین~نهمین} سالگرد
the {21st~22nd} session | {بیست و یکمین~بیست و دومین} نشست
the {25th~26th} round | دور {بیست‌وپنجم~بیست‌وششم}
the {30th~40th} edition | {سی‌امین~چهلمین} دوره
the {46th~47th} president | {چهل و ششمین~چهل و هفتمین} رئیس‌جمهور
the {12th~13th} parliament | مجلس {دوازدهم~سیزدهم}
the {100th~1000th} day | {صدمین~هزارمین} روز
The {second~third} phase begins. | مرحله {دوم~سوم} آغاز می‌شود.
ranked {7th~8th} | در رتبه {هفتم~هشتم}
the {50th~60th} film | {پنجاهمین~شصتمین} فیلم
the {18th~19th} century | قرن {هجدهم~نوزدهم}
the {20th~21st} century | قرن {بیستم~بیست و یکم}
the {21st~19th} century | قرن {۲۱~۱۹}
World War {II~III} | جنگ جهانی {دوم~سوم}
the {15th~16th} week | هفته {۱۵ام~۱۶ام}
the {third~second} largest city | {سومین~دومین} شهر بزرگ
the {fourth~fifth} wave | موج {چهارم~پنجم}
the {11th~12th} hour | ساعت {یازدهم~دوازدهم}
`
)

persian(
  'shares, multiples, decimals',
  `
{One third~One quarter} of voters | {یک سوم~یک چهارم} رأی‌دهندگان
{Two thirds~Three quarters} of the seats | {دوسوم~سه‌چهارم} کرسی‌ها
{Two thirds~Three quarters} of the seats | {دو سوم~سه‌چهارم} کرسی‌ها
{Three quarters~Two thirds} of the land | {سه چهارم~دو سوم} زمین‌ها
{Three fifths~Two fifths} of the land | {سه‌پنجم~دوپنجم} زمین‌ها
{Half~A third} of the people | {نیمی~یک سوم} از مردم
{Half~A quarter} of the population | {نصف~ربع} جمعیت
A {fifth~sixth} of the students | {یک‌پنجم~یک‌ششم} دانش‌آموزان
A {quarter~third} of them are children. | {یک‌چهارم~یک‌سوم} آنان کودک‌اند.
A {tenth~hundredth} of the budget | {یک‌دهم~یک‌صدم} بودجه
Prices {doubled~tripled}. | قیمت‌ها {دو برابر~سه برابر} شد.
{three times~four times} the size | {سه برابر~چهار برابر} اندازه
{ten times~twenty times} more | {ده برابر~بیست برابر} بیشتر
He was elected {three times~four times}. | او {سه بار~چهار بار} انتخاب شد.
{2.3~2.4} percent | {دو و سه دهم~دو و چهار دهم} درصد
{2.3~2.4} percent | {۲ و ۳ دهم~۲ و ۴ دهم} درصد
{0.7~0.8} percent | {هفت دهم~هشت دهم} درصد
{0.5~0.6} percent | {نیم~شش دهم} درصد
{3.25~3.52} percent | {سه و بیست و پنج صدم~سه و پنجاه و دو صدم} درصد
{3.5~3.6} metres | {سه ممیز پنج~سه ممیز شش} متر
{3.5~3.6} metres | {سه و نیم~سه و شش دهم} متر
{one and a half~two and a half} hours | {یک ساعت و نیم~دو ساعت و نیم}
half an hour | نیم ساعت
{three and a half~four and a half} years | {سه سال و نیم~چهار سال و نیم}
{One in five~One in six} children is hungry. | از هر {پنج~شش} کودک یک کودک گرسنه است.
{One in five~One in six} children is hungry. | {یک نفر از هر پنج~یک نفر از هر شش} کودک گرسنه است.
a {quarter~third} of a million | {یک چهارم~یک سوم} میلیون
`
)

persian(
  'percent, money, measures',
  `
{12~13} percent | {۱۲~۱۳} درصد
{12.5~13.5} percent | {۱۲٫۵~۱۳٫۵} درصد
{12.5~13.5}% | {۱۲٫۵~۱۳٫۵}٪
{Twelve~Thirteen} percent | {دوازده~سیزده} درصد
a {10~15} percent fall | کاهش {۱۰~۱۵} درصدی
{3~4} percentage points | {۳~۴} واحد درصد
{100 percent~10 percent} | {صد درصد~ده درصد}
{20~30} percent | {20~30}%
{50~60} dollars | {۵۰~۶۰} دلار
{$5~$6} million | {۵~۶} میلیون دلار
{200~300} million euros | {۲۰۰~۳۰۰} میلیون یورو
{1,000~2,000} rials | {هزار~دو هزار} ریال
{10,000~20,000} rials | {هزار~دو هزار} تومان
{500,000~600,000} tomans | {۵۰۰~۶۰۰} هزار تومان
{70~80} Afghanis | {۷۰~۸۰} افغانی
{£30~£40} | {۳۰~۴۰} پوند
{40~50} kilometres | {۴۰~۵۰} کیلومتر
{2.5~3.5} metres | {دو و نیم~سه و نیم} متر
{300~400} square kilometres | {۳۰۰~۴۰۰} کیلومتر مربع
{20~30} hectares | {بیست~سی} هکتار
{15~25} tonnes of flour | {۱۵~۲۵} تن آرد
{15~25} people died. | {۱۵~۲۵} تن جان باختند.
{80~90} kg | {۸۰~۹۰} کیلوگرم
{40~45} degrees Celsius | {۴۰~۴۵} درجه سانتی‌گراد
minus {12~15} degrees | منفی {۱۲~۱۵} درجه
{12~15} degrees below zero | {۱۲~۱۵} درجه زیر صفر
{90~100} km/h | {۹۰~۱۰۰} کیلومتر در ساعت
{2 million~3 million} barrels a day | روزانه {دو میلیون~سه میلیون} بشکه
a {10~12}-day trip | سفر {ده‌روزه~دوازده‌روزه}
a {three~four}-month ban | ممنوعیت {سه‌ماهه~چهارماهه}
a {20~25}-year plan | برنامه {۲۰ ساله~۲۵ ساله}
{48~72} hours | {۴۸~۷۲} ساعت
{two~three} weeks | {دو~سه} هفته
{six~seven} months | {شش~هفت} ماه
{five~four} decades | {پنج~چهار} دهه
{nine~ten} years | {نه~ده} سال
{700~800} megawatts | {۷۰۰~۸۰۰} مگاوات
{1.8~1.9} bn dollars | {۱٫۸~۱٫۹} میلیارد دلار
The {34~43}-year-old driver | راننده {۳۴~۴۳} ساله
aged {34~43} | {۳۴~۴۳} ساله
at the age of {34~43} | در {۳۴~۴۳} سالگی
He is {52~25} years old. | او {۵۲~۲۵} سال دارد.
`
)

persian(
  'dates and times',
  `
On {14~15} February 2024 | در {۱۴~۱۵} فوریه ۲۰۲۴
On 14 {February~March} 2024 | در ۱۴ {فوریه~مارس} ۲۰۲۴
On {5~6} May | در {پنجم~ششم} مه
On {5~6} May | {۵~۶} می
In {June~July} | در {ژوئن~ژوئیه}
In {June~July} 2019 | در {جون~جولای} ۲۰۱۹
In {August~October} | در ماه {اوت~اکتبر}
in {2019~2018} | در سال {۲۰۱۹~۲۰۱۸}
the {1990s~1980s} | دهه {۱۹۹۰~۱۹۸۰}
the {1990s~1980s} | دهه {نود~هشتاد} میلادی
the {1960s~1950s} | دهه‌ی {۶۰~۵۰} میلادی
On {20 March~25 March} 2024 | در {اول فروردین~ششم فروردین} ۱۴۰۳
On {20 March~25 March} 2024 | در {۱ فروردین~۶ فروردین} ۱۴۰۳
On {11 February~12 March} 1979 | {۲۲ بهمن~۲۱ اسفند} ۱۳۵۷
in {1979~1989} | در سال {۱۳۵۷~۱۳۶۷}
in {1979~1989} | در سال {۱۳۵۷~۱۳۶۷} خورشیدی
in {2024~2023} | در سال {۱۴۰۳~۱۴۰۱}
In {April~July} 2024 | در {فروردین~تیر} ۱۴۰۳
On {15~16} August 2021 | {۲۴~۲۵} اسد ۱۴۰۰
On {15~16} August 2021 | {۲۴~۲۵} مرداد ۱۴۰۰
On {4~5} April 2024 | {۱۶~۱۷} فروردین‌ماه سال ۱۴۰۳
On 2024/{02~03}/14 | ۲۰۲۴/{۰۲~۰۳}/۱۴
On {20 March 2024~25 March 2024} | {۱۴۰۳/۰۱/۰۱~۱۴۰۳/۰۱/۰۶}
on {Tuesday~Wednesday} | روز {سه‌شنبه~چهارشنبه}
on {Sunday~Monday} | {یک‌شنبه~دوشنبه}
on {Saturday~Friday} | روز {شنبه~جمعه}
on {Thursday~Friday} | {پنجشنبه~جمعه}
at {15:30~16:30} | ساعت {۱۵:۳۰~۱۶:۳۰}
at {3.30 pm~4.30 pm} | ساعت {سه و نیم~چهار و نیم} بعدازظهر
at {8 am~9 am} | ساعت {هشت~نه} صبح
at {8 pm~9 pm} | ساعت {۸~۹} شب
at {10:15~10:45} | ساعت {۱۰ و ۱۵ دقیقه~۱۰ و ۴۵ دقیقه}
at midnight | نیمه‌شب
at {3 am~4 am} | ساعت {۳~۴} بامداد
within {24~48} hours {15~16} people died | ظرف {۲۴~۴۸} ساعت {۱۵~۱۶} نفر کشته شدند
In the {18th~19th} century | در سده {هجدهم~نوزدهم}
500 {BC~AD} | ۵۰۰ {پیش از میلاد~میلادی}
in the year {570~670} AD | در سال {۵۷۰~۶۷۰} میلادی
September {11~12} attacks | حملات {۱۱~۱۲} سپتامبر
It reaches {12~13}. | به {۱۲~۱۳} می‌رسد.
It reaches {12~13}. | به {۱۲~۱۳} می رسد.
the first quarter of {2023~2022} | سه‌ماهه نخست {۲۰۲۳~۲۰۲۲}
`
)

persian(
  'ranges, scores, lists',
  `
between {10 and 12~10 and 14} | بین {۱۰ و ۱۲~۱۰ و ۱۴}
between {ten and twelve~ten and fourteen} people | بین {ده تا دوازده~ده تا چهارده} نفر
from {10 to 12~10 to 14} percent | از {۱۰ تا ۱۲~۱۰ تا ۱۴} درصد
{10 to 12~10 to 14} days | {۱۰ تا ۱۲~۱۰ تا ۱۴} روز
{10–12~10–14} days | {۱۰–۱۲~۱۰–۱۴} روز
{5 to 7 million~5 to 8 million} | {۵ تا ۷ میلیون~۵ تا ۸ میلیون}
from {20 to 30~20 to 40} percent | از {۲۰ به ۳۰~۲۰ به ۴۰} درصد
Iran won {3-1~2-1}. | ایران {۳ بر ۱~۲ بر ۱} پیروز شد.
Iran won {3-1~3-2}. | ایران {سه بر یک~سه بر دو} پیروز شد.
They lost {2-0~3-0}. | آنها {۲ بر صفر~۳ بر صفر} شکست خوردند.
a {1-1~2-2} draw | تساوی {یک بر یک~دو بر دو}
a {1-1~2-2} draw | تساوی {۱-۱~۲-۲}
It ended {4-2~4-3} on penalties. | در ضربات پنالتی {۴-۲~۴-۳} پایان یافت.
between {2010 and 2015~2010 and 2016} | بین سال‌های {۲۰۱۰ تا ۲۰۱۵~۲۰۱۰ تا ۲۰۱۶}
from {2010 to 2015~2010 to 2016} | از سال {۲۰۱۰ تا ۲۰۱۵~۲۰۱۰ تا ۲۰۱۶}
between {three and five~three and six} years | {سه تا پنج~سه تا شش} سال
the {5~6} killed and {12~13} wounded | {۵~۶} کشته و {۱۲~۱۳} زخمی
{Three~Five} men, {two~four} women and a child | {سه~پنج} مرد، {دو~چهار} زن و یک کودک
From {9:00 to 17:00~9:00 to 18:00} | از ساعت {۹:۰۰ تا ۱۷:۰۰~۹:۰۰ تا ۱۸:۰۰}
`
)

persian(
  'hedges',
  `
at least {12~13} people | {دست‌کم ۱۲~دست‌کم ۱۳} نفر
at least 12 people | {دست‌کم~حداکثر} ۱۲ نفر
at least 12 people | {حداقل~فقط} ۱۲ نفر
at least 12 people | {دستکم~حدود} ۱۲ نفر
more than 100 people | {بیش از~کمتر از} ۱۰۰ نفر
more than 100 people | {بیشتر از~کمتر از} ۱۰۰ نفر
more than a million | {بیش از~نزدیک به} یک میلیون نفر
less than 100 people | {کمتر از~بیش از} ۱۰۰ نفر
fewer than ten people | {کم‌تر از~بیش‌تر از} ده نفر
about 50 people | {حدود~دست‌کم} ۵۰ نفر
about 50 people | {حدوداً~دست‌کم} ۵۰ نفر
about fifty people | {در حدود~بیش از} پنجاه نفر
approximately 50 people | {تقریباً~حداقل} ۵۰ نفر
nearly 50 people | {نزدیک به~بیش از} ۵۰ نفر
nearly half of them | {نزدیک به~بیش از} نیمی از آنان
almost half of them | {تقریبا~بیش از} نیمی از آنها
up to 500 people | {تا~بیش از} ۵۰۰ نفر
at most 500 people | {حداکثر~حداقل} ۵۰۰ نفر
only three people | تنها سه نفر
only three people | فقط سه نفر
an average of 20 | به طور متوسط ۲۰
50 or more people | ۵۰ نفر {یا بیشتر~یا کمتر}
The toll passed 100. | شمار کشته‌ها از ۱۰۰ نفر گذشت.
The number exceeds 100. | شمار آنها از ۱۰۰ نفر {بیشتر است~کمتر است}.
over 300 kilometres | {بیش از~کمتر از} ۳۰۰ کیلومتر
under 18 | {زیر~بالای} ۱۸ سال
more than two thirds | {بیش از~کمتر از} دوسوم
at least a week | دست‌کم یک هفته
more than {20~30} years | بیش از {۲۰~۳۰} سال
an estimated 200 people | برآورد می‌شود {۲۰۰~۳۰۰} نفر
some {40~50} countries | حدود {۴۰~۵۰} کشور
roughly {10~12} percent | حدود {۱۰~۱۲} درصد
`
)
