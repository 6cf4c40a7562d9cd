/** RFC 3339, to the second: `2024-02-14T09:00:00Z`. */
export function rfc3339(instant: number | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** RFC 822 with four digits of the year, as RSS wants it: `Wed, 14 Feb 2024 09:00:00 GMT`. */
export function rfc822(instant: number): string {
  return new Date(instant).toUTCString()
}
