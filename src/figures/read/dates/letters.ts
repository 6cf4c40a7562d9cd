/** Numbers written in letters, as in the days and years of some calendars. */
import type {Reader} from '../reader.ts'
import type {Token} from '../token.ts'

/** תשפ״ד: letters as a year. */
export function letterYear({lexicon: {lettered}}: Reader, {form}: Token): number | undefined {
  if (!lettered) return undefined
  const raw = form.replace(/["']/g, '')
  if (raw.length < 2 || raw === form) return undefined
  let sum = 0
  let last = 500
  const thousand = raw[0] === lettered.thousand && raw.length > 3
  for (const letter of thousand ? raw.slice(1) : raw) {
    const value = lettered.values.get(letter)
    // 15 and 16 are written ט״ו and ט״ז, so values never increase.
    if (value === undefined || value > last) return undefined
    last = value
    sum += value
  }
  return sum >= 300 && sum < 1000 ? lettered.thousands + sum : undefined
}

/** י״ד: letters as a day of a month, after at most a preposition of one letter. */
export function letterDay({lexicon: {lettered, prefixes}}: Reader, token: Token): number | undefined {
  const bare = prefixes.get(token.form[0] ?? '') ? [token.form.slice(1)] : []
  for (const form of [token.form, ...bare]) {
    const raw = form.replace(/["']/g, '')
    let sum = 0
    for (const letter of raw) sum += lettered?.values.get(letter) ?? 1000
    if (sum >= 1 && sum <= 30 && form !== raw) return sum
  }
  return undefined
}
