/** Elements of an article's own HTML that reach a page. Anything else is left out there: its words stay, but for those
 *  of `strippedElements`. */
export const pageElements: ReadonlySet<string> = new Set(
  (
    'a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub ' +
    'summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' ')
)

/** Elements that go with all that is in them. */
export const strippedElements: readonly string[] =
  'script style template noscript iframe object svg math textarea title'.split(' ')
