/** 2019/20, 2019/2020: a season that ends in the next year. */
export function isSeason(first: string, second: string): boolean {
  return /^(?:[0-9]{2}|[0-9]{4})$/.test(second) && String(Number(first) + 1).endsWith(second)
}

/** 1950-53: the second year is abbreviated. */
export function shortYear(first: string, second: string): string | undefined {
  if (!/^[12][0-9]{3}$/.test(first) || !/^[0-9]{1,2}$/.test(second)) return undefined
  const year = `${first.slice(0, 2)}${second.padStart(2, '0')}`
  return year > first ? year : undefined
}
