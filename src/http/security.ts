/** Nothing runs and nothing is framed: our plain page needs no more, and neither does any other answer. */
const POLICY =
  "default-src 'none'; img-src 'self' http: https:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The headers of every answer, whatever its status. A publisher's own page may need what the policy forbids, and has
 *  its own. */
export function securityHeaders(ownPage: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(!ownPage && {'content-security-policy': POLICY})
  }
}
