import type {Spelling} from '../spelling.ts'

const small = 'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(
  ' '
)

/** Persian has no gender, and a noun behind a numeral stays as it is. */
export const spelling: Spelling = {
  minus: 'منفی',
  small: {masculine: small, feminine: small},
  tens: 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' '),
  hundreds: 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' '),
  join: ' و ',
  scales: [
    {zeros: 3, one: 'هزار', few: 'هزار', many: 'هزار'},
    {zeros: 6, one: 'یک میلیون', few: 'میلیون', many: 'میلیون'},
    {zeros: 9, one: 'یک میلیارد', few: 'میلیارد', many: 'میلیارد'},
    {zeros: 12, one: 'یک تریلیون', few: 'تریلیون', many: 'تریلیون'}
  ]
}
