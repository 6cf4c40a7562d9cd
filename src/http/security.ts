/** Nothing runs and nothing is framed: what our plain page needs, and more than any other answer does. */
const POLICY =
  "default-src 'none'; img-src 'self' http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What every answer carries, whatever its status. A publisher's own page may need what the policy forbids, and has one
 *  of its own. */
export function securityHeaders(ownPage: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(!ownPage && {'content-security-policy': POLICY})
  }
}
