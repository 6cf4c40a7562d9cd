import type {BidiPack} from '../bidi.ts'

export const bidi: BidiPack = {
  // To Unicode's algorithm Persian digits are European numbers, so a hyphen between two of them is laid out from the
  // left; the press reads a range and a score from the right.
  style: {range: 'rtl', score: 'rtl', percentSign: 'rtl', numericDate: 'ltr'},
  counted: {
    words: (
      'هزار میلیون میلیارد تریلیون درصد نفر تن بار سال ماه روز هفته ساعت دقیقه دلار یورو ریال تومان افغانی متر ' +
      'کیلومتر امتیاز ' +
      'کشته زخمی کشور بازیکن شرکت خبرنگار ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'
    ).split(' '),
    endings: []
  },
  telephone: ['تلفن', 'شماره', 'نمابر', 'فکس', 'موبایل', 'همراه', 'واتساپ', 'تماس'],
  // Typed on Arabic keyboards; they look alike, but a search for one does not find the other.
  strangers: {ك: 'ک', ي: 'ی', ى: 'ی', ھ: 'ه', ە: 'ه', ہ: 'ه', ے: 'ی'},
  punctuation: {',': '،', ';': '؛', '?': '؟'},
  finals: '',
  medials: ''
}
