import {outlets as names} from '../../world/outlets/fa.ts'
import type {OutletData} from '../attribution.ts'

const list = (forms: string): string[] => forms.split(' ')

export const outlets: OutletData = {
  kinds: list(
    'روزنامه هفته‌نامه ماهنامه مجله نشریه خبرگزاری آژانس شبکه تلویزیون رادیو سایت وبسایت پایگاه کانال رسانه موسسه بنگاه'
  ),
  broad: list('شبکه سایت وبسایت پایگاه کانال موسسه آژانس بنگاه رسانه'),
  media: list('روزنامه هفته‌نامه ماهنامه مجله نشریه خبرگزاری شبکه تلویزیون رادیو سایت وبسایت کانال'),
  gap: 3,
  leads: list('گزارش نقل گفته اعلام گزارش‌های قول نوشته روایت گزارشی با به'),
  told: list('گفت گفتند گفته افزود نوشت اعلام اظهار'),
  to: '',
  names
}
