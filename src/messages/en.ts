/** What our rules say, in English: `reason` and `note` of a finding are made of these. Below `shared` stand the words of
 *  ours that are put into others. A text with `{{count}}` has a form for each plural category of the language. */
export const en = {
  'article-dropped': 'Found {{names}}, which our pages leave out; expected what a page may show; {{mend}}',
  'article-dropped/more':
    'Found {{names}} and {{more}} more, which our pages leave out; expected what a page may show; {{mend}}',
  'article-dropped/element':
    'name it in `elements` where the site shows it itself, or let a plug-in of `html.rehypePlugins` add it',
  'article-dropped/shortcode': 'write only `markdown` editions where the site fills it in, or turn this rule off',
  'attribution-anonymity':
    'Missing that the source is not named, expected words for {{words}}; say on what condition the source spoke',
  'attribution-anonymity/hidden':
    'Missing that nobody is named, expected words for {{words}}; do not make an official statement of it',
  'attribution-anonymity/shown': 'Unexpected unnamed source {{words}}, expected whom the source names; say who it was',
  'attribution-missing': 'Missing who said it, expected words for {{words}}; without them the claim becomes our own',
  'attribution-outlet/missing': 'Missing outlet {{words}}, expected its name as in the source; name who reported it',
  'attribution-outlet/other':
    'Unexpected outlet {{found}}, expected {{words}} as in the source; name the outlet that reported it',
  'attribution-outlet/added':
    'Unexpected outlet {{found}}, expected none that the source does not name; remove it or name it in the source',
  'attribution-speaker': 'Unexpected {{what}} {{found}}, expected {{words}} as in the source; say who it was',
  'attribution-speaker/settled':
    'Unexpected {{what}} {{found}}, expected {{words}} for {{name}} as in the source; say who it was',
  'bidi-control': 'Unexpected {{names}}, expected visible text alone; delete {{them}}, direction is set by the edition',
  'bidi-visual-order':
    'Unexpected visual order in {{line}}, words begin with the letters that end them; expected the order in which it is read, type it again',
  'correction-not-applied/untold':
    'The correction of {{date}} is not told in {{locale}}, expected its translation; translate {{text}}',
  'correction-not-applied':
    'Stale translation of {{text}} in a story that was corrected on {{date}}, expected the corrected text; mend it, then run {{command}}',
  'credit-changed/agency':
    'Unexpected agency {{name}} in the credit line {{line}}, expected {{owed}} as the article owes; take it out of the label in `polyedition.json`, or add it to `credit`',
  'credit-changed/role':
    'Unexpected credit of {{agency}} as {{role}}, expected the credit of the article; an edition owes what its article owes',
  'credit-changed/label':
    'Unexpected label {{said}} of {{label}}, expected words for the role {{role}} and not for {{other}}; mend it in `polyedition.json`',
  'credit-changed/dateline':
    'Unexpected agency {{name}} in the dateline {{line}}, expected {{owed}} since only the role `wire` stands there; take it out of the label in `polyedition.json`, or mend `credit`',
  'credit-changed/byline': 'Unexpected byline {{found}}, expected {{wanted}} for {{name}}; name whom the article names',
  'credit-missing':
    'Missing the credit of {{agency}} ({{role}}), expected a credit line that names it; give {{label}} in `polyedition.json` a text with {{placeholder}}',
  'credit-rights/translation':
    'Unexpected edition {{locale}}, expected none since `rights.translation` is `forbidden`; ask the holder, or remove the locale for this article',
  'credit-rights/expired':
    'Unexpected edition after {{date}}, expected none since the license has expired; renew it, or take the article down',
  'credit-rights/territory':
    'Unexpected territory {{territory}} of {{locale}}, expected one of {{allowed}} by `rights.territories`; license it, or remove the locale for this article',
  'figure-added': 'Unexpected {{kind}} {{figure}}, expected no figure that the source does not state; remove it',
  'figure-changed': 'Unexpected {{kind}} {{figure}}, expected {{wanted}} as in the source',
  'figure-currency': 'Unexpected currency {{found}}, expected that of {{wanted}} in the source',
  'figure-date/missing': 'Missing {{kind}} {{figure}}, expected it in the translation; add it as the source states it',
  'figure-date/added': 'Unexpected {{kind}} {{figure}}, expected no date that the source does not state; remove it',
  'figure-date/changed': 'Unexpected {{kind}} {{figure}}, expected {{wanted}} as in the source',
  'figure-date/exchanged':
    'Unexpected date {{figure}}, expected {{wanted}}; readers take its month for the day: print the month first, or in letters',
  'figure-date-form/day':
    'Unexpected date {{found}}, expected the day first, as readers of {{locale}} take it, or the month in letters',
  'figure-date-form/month':
    'Unexpected date {{found}}, expected the month first, as readers of {{locale}} take it, or the month in letters',
  'figure-headline':
    'Unexpected {{kind}} {{figure}} in the {{role}}, expected a figure that the body states; correct one of them',
  'figure-headline/rounded':
    '{{figure}} in the {{role}} rounds {{near}} of the body without saying so; write "about" or "more than", or the figure itself',
  'figure-missing': 'Missing {{kind}} {{figure}}, expected it in the translation; add it as the source states it',
  'figure-order':
    'Unexpected order of {{first}} and {{second}}, expected {{wanted}} with what the source counts by it; exchange them, or waive this if the sentence was turned round',
  'figure-order/day':
    'Unexpected {{found}} in the place of a day, expected the date {{wanted}} with day and year in their places',
  'figure-plural':
    'Missing {{missing}}, expected a form for each of {{categories}}; write the noun as it stands with such a number',
  'figure-sequence/changed':
    'Unexpected {{found}}, expected {{wanted}} with the digits of the source in their order; copy it',
  'figure-sequence/missing': 'Missing {{wanted}}, expected it in the translation; copy it from the source',
  'figure-sequence/added': 'Unexpected {{found}}, expected no such number that the source does not have; remove it',
  'figure-unbound':
    'Found {{found}} in the {{where}}, expected one of {{known}}; mend the name, or bind it under `figures`',
  'figure-unbound/typed':
    'Missing {{wanted}} in the translation, expected it as in the source; a figure typed by hand will not follow a correction',
  'figure-unbound/forms':
    'Found forms of {{name}} ({{text}}), expected one of {{known}}; mend the name, or take them out',
  'figure-unit': 'Unexpected unit of {{figure}}, expected that of {{wanted}} in the source',
  'figure-unit/converted':
    '{{wanted}} is converted to {{figure}}, as rounded; nothing to do unless the desk keeps units',
  'figure-weekday/changed': 'Unexpected weekday {{found}}, expected {{words}} ({{day}}) as in the source',
  'figure-weekday/relative':
    'Unexpected {{found}} for {{words}} ({{day}}), expected the day as the source names it; right if the edition appears on the day that it counts from',
  'figure-weekday/missing': 'Missing weekday {{words}}, expected {{day}} in the translation',
  'figure-weekday/added': 'Unexpected weekday {{found}}, expected no day that the source does not name',
  'figure-weekday-date': 'Unexpected weekday {{found}} beside {{date}}, expected {{day}}; correct the day or the date',
  'hedge-added': 'Unexpected {{found}} with {{figure}}, expected the figure alone as in the source; remove the hedge',
  'hedge-missing': 'Missing {{words}}, expected the hedge of the source; say that it is not exact',
  'hedge-missing/figure':
    'Missing {{words}} with {{figure}}, expected the hedge of the source; the figure is not exact',
  'hedge-modality-added': 'Unexpected {{found}}, expected the claim as firm as in the source; remove the doubt',
  'hedge-modality-hardened': 'Unexpected {{found}}, expected what {{words}} says; the source is not so sure',
  'hedge-modality-missing':
    'Missing {{words}}, expected the claim as unsure as in the source; say that it is not established',
  'hedge-reversed': 'Unexpected {{found}}, expected what {{words}} says; the hedge turns the claim round',
  'hedge-reversed/figure':
    'Unexpected {{found}} with {{figure}}, expected what {{words}} says; the hedge turns the claim round',
  'link-address':
    'Unused address {{own}} of {{name}}, which was set for {{source}}, expected one for {{now}}, where the source leads now; the {{locale}} edition leads there until one is set',
  'link-broken':
    'Unexpected link to {{href}}, where the project has no article, expected the path of one from this file; mend the path, or take the link away',
  'link-broken/near':
    'Unexpected link to {{href}}, where the project has no article, expected the path of one from this file, perhaps {{near}}; mend the path, or take the link away',
  'link-broken/heading':
    'Unexpected link to {{href}}, which is the id of no heading, expected {{wanted}}; mend it, or give the heading this id: {{id}}',
  'link-broken/ids': 'one of this article: {{ids}}',
  'link-broken/some-ids': 'one of this article: {{ids}}, …',
  'link-broken/no-ids': 'a heading of this article, which has none',
  'link-broken/ids-of': 'one of {{path}}: {{ids}}',
  'link-broken/some-ids-of': 'one of {{path}}: {{ids}}, …',
  'link-broken/no-ids-of': 'a heading of {{path}}, which has none',
  'name-absent/missing':
    'Missing name {{words}}, expected a form that sounds like it; write the name as it is pronounced',
  'name-absent/strange':
    'Unexpected name {{found}}, expected a name that sounds like one of the source; do not translate names',
  'name-forbidden': 'Unexpected form {{found}}, expected {{wanted}} as the glossary gives {{id}}; replace it',
  'name-inconsistent':
    'Unexpected spelling {{found}} of {{name}}, expected {{wanted}} as in another segment; write the name in one way',
  'name-missing':
    'Missing {{wanted}} for {{words}}, expected a form that the glossary gives for {{id}}; name it, or add the form to the glossary',
  'name-variant': 'Unexpected variant {{found}}, expected {{wanted}} as the glossary prefers for {{id}}; replace it',
  'quote-fewer':
    'Unexpected {{found}} quoted span(s), expected {{wanted}} as in the source; mark the words that are quoted',
  'quote-fewer/part':
    'Unexpected words of a quotation outside its marks, expected all of them inside as in the source; mark the words that are quoted',
  'quote-missing':
    'Missing quotation marks, expected them around the words that stand for {{words}}; a quotation without marks becomes our own claim',
  'quote-style': 'Unexpected mark {{found}}, expected {{wanted}} in the house style; replace it',
  'quote-unbalanced/opening':
    'Unexpected opening mark {{found}} without its partner, expected a closing mark too; add it or remove both',
  'quote-unbalanced/closing':
    'Unexpected closing mark {{found}} without its partner, expected a opening mark too; add it or remove both',
  'state-below': 'Found the state {{found}}, expected {{wanted}} or better; look it over, then run {{command}}',
  'state-missing':
    'Missing {{translations}} of {{total}}, the first for {{role}} {{text}} ({{key}}), expected in the {{locale}} file of {{slug}}; the edition waits for them',
  'state-missing/lost':
    'Missing translation of {{role}} {{text}}, expected {{key}} in the {{locale}} file of {{slug}}, which had it before; put it back',
  'state-missing/recorded': 'Recorded: {{text}}',
  'state-missing/offers': 'Older translations are offered for {{offers}}; `polyedition accept` takes them up',
  'state-stale': 'Stale translation of {{text}}, its source changed since; mend it, then run {{command}}',
  'state-stale/what':
    'Stale translation of {{text}}, its source changed since ({{what}}); mend it, then run {{command}}',
  'state-stale/difference': '{{difference}}',
  'state-stale/difference-note': '{{difference}} — {{note}}',
  'state-unrecorded':
    'Found a translation that is not recorded, {{text}}, expected a record of its source; run `polyedition extract`',
  'state-unrecorded/other':
    'Found a translation that is not recorded, {{text}}, expected the recorded one; run `polyedition extract`',
  'state-unsigned':
    'Missing a signature under {{texts}} of {{total}}, the first {{key}}, expected somebody to answer for the {{locale}} edition; read its ledger, then run {{command}}',
  'state-unsigned/lapsed':
    'Found the signature of {{by}} of {{date}} under {{text}}, which has changed since, expected one of what stands there now in {{locale}}; read it again, then run {{command}}',
  'state-unsigned/lapsed-by':
    'Found the signature of {{by}} of {{date}} under {{text}}, lapsed by a change of {{changed}}, expected one of what stands there now in {{locale}}; read it again, then run {{command}}',
  'state-unsigned/source': 'the source',
  'state-unsigned/target': 'the translation',
  'state-unsigned/rules': 'the rules',
  'state-unsigned/figure': 'the figure {{name}}',
  'state-unsigned/name': 'the glossary entry {{name}}',
  'tag-mismatch/unclosed': 'Found {{tag}} without its end, expected {{end}} after the words that it marks',
  'tag-mismatch/unopened': 'Found {{end}} without its beginning, expected {{tag}} before the words that it marks',
  'tag-mismatch/translated': 'Unexpected {{found}}, expected one of {{tags}}; tags keep their names',
  'tag-mismatch/translated-none': 'Unexpected {{found}}, expected no tag, as in the source; tags keep their names',
  'tag-mismatch/strange':
    'Unexpected {{found}}, expected one of {{tags}}; a sign that readers shall see is written `&lt;`',
  'tag-mismatch/strange-none':
    'Unexpected {{found}}, expected no tag, as in the source; a sign that readers shall see is written `&lt;`',
  'tag-mismatch/missing': 'Missing {{tag}}, expected it as in the source; put it round the words that it belongs to',
  'tag-mismatch/twice': 'Found {{tag}} {{times}} times, expected it once',
  'tag-mismatch/empty': 'Found {{tag}} round nothing, expected it round the words that it belongs to',
  'tag-mismatch/code': 'Found {{found}} in {{tag}}, expected {{wanted}}; code is not translated',
  'text-address/strange':
    'Unexpected {{kind}} {{found}} in the text, expected {{wanted}} as in the source; where this edition links elsewhere, change the address of a tag',
  'text-address/missing': 'Missing {{kind}} {{words}}, expected it in the text as in the source',
  'text-conflict-marker':
    'Found the conflict marker {{found}} inside of a translation, expected one text; choose one of the two and take the markers out',
  'text-empty': 'Found an empty translation of {{key}}, expected a text; translate it, or take the key out of the file',
  'text-empty/slots':
    'Found {{texts}} that nobody has filled yet, the first {{key}}; translate, since i18next shows an empty text as it is',
  'text-foreign-letter':
    'Unexpected letter {{found}} of another language, expected {{wanted}}; check the keyboard layout',
  'text-homoglyph':
    'Unexpected {{script}} {{letters}} in {{word}}, expected {{wanted}} letters alone; type the word again',
  'text-homoglyph/address':
    'Unexpected {{script}} {{letters}} in the address {{word}}, expected {{wanted}} letters alone; type the word again',
  'text-language':
    'Unexpected {{text}} in {{found}}, expected it in {{wanted}}; look whether it belongs to another locale',
  'text-latin-punctuation': 'Unexpected {{found}} after {{language}}, expected {{wanted}}; replace it',
  'text-length/short':
    'Unexpected length of {{here}} letters in {{sentences}}, expected about {{wanted}} for {{there}} of the source; look for what was left out',
  'text-length/long':
    'Unexpected length of {{here}} letters in {{sentences}}, expected about {{wanted}} for {{there}} of the source; look for what was added',
  'text-mixed-digits':
    'Unexpected {{system}} digits in {{found}}, expected {{wanted}} digits as in the rest of the text; write all numbers in one kind',
  'text-negation/missing':
    'Missing a negation, expected one for {{words}}; look whether the translation says the opposite',
  'text-negation/added':
    'Unexpected negation {{found}}, expected none as in the source; look whether the translation says the opposite',
  'text-prefix-hyphen':
    'Unexpected {{found}}, expected {{wanted}}: a prefix is joined to a number or a word in another script by {{sign}}; write it so',
  'text-presentation-form':
    'Unexpected printed form {{found}}, expected the letter {{wanted}}; replace it, search does not find the form',
  'text-question':
    'Missing question mark in {{text}}, expected {{wanted}} as in the {{role}} of the source; without it the title states what the source asks',
  'text-raw-markup':
    'Found {{found}}, which is {{what}} in Markdown and would be printed as it stands; expected the tags of the source ({{tags}})',
  'text-raw-markup/none':
    'Found {{found}}, which is {{what}} in Markdown and would be printed as it stands; expected the tags of the source, which has none here',
  'text-repeated':
    'Unexpected repetition {{found}} ({{times}} times), expected {{most}} as in the source; remove the rest',
  'text-repeated/sentence': 'Unexpected second {{found}}, expected the sentence once as in the source; remove it',
  'text-reserved-syntax': 'Found {{found}}, which i18next reads as its own; expected {{wanted}}, which shows the same',
  'text-residue':
    'Unexpected {{found}}, which is {{what}} and no part of the text, expected the translation alone; remove it',
  'text-same-target':
    'Found {{text}} for {{key}} as well, whose source says something else; expected a translation of its own',
  'text-spacing': 'Unexpected spacing in {{found}}, expected {{wanted}}; mend the spaces',
  'text-spacing/number': 'Unexpected space in {{found}}, expected {{wanted}} as in the source; remove the space',
  'text-style-digits': 'Unexpected digits in {{found}}, expected {{wanted}} in the house style; write it so',
  'text-style-digits/open':
    'Unexpected digits in {{found}}, expected {{system}} ones in the house style; its separator is open, so write the number out',
  'text-style-months': 'Unexpected month {{found}}, expected {{wanted}} in the house style; write it so',
  'text-style-percent/sign':
    'Unexpected sign in {{found}}, expected the word as in {{wanted}} in the house style; write it so',
  'text-style-percent/word':
    'Unexpected word in {{found}}, expected the sign as in {{wanted}} in the house style; write it so',
  'text-token/strange':
    'Unexpected {{kind}} {{found}}, expected {{wanted}} as in the source; it is the same in every language',
  'text-token/missing': 'Missing {{kind}} {{words}}, expected it as in the source; it is the same in every language',
  'text-unparsed-markup':
    'Found {{found}}, whose {{sign}} would be printed as it stands, since Markdown reads no emphasis that ends or begins between a punctuation mark and a letter, or beside a space of its own; expected the signs inside the marks ({{inside}}), or a space between',
  'text-untranslated': 'Unexpected {{text}} in another language, expected it in {{wanted}}; translate it',
  // shared
  comma: ', ',
  either: '{{first}} or {{second}}',
  across: '{{finding}} (held against the edition {{locale}})',
  'both-texts': '{{source}} | {{target}}',
  them_one: 'it',
  them_other: 'them',
  translations_one: '1 translation',
  translations_other: '{{count}} translations',
  'empty-texts_one': 'an empty text',
  'empty-texts_other': '{{count}} empty texts',
  sentences_one: 'one sentence',
  sentences_other: '{{count}} sentences',
  'at-most-times_one': 'the words once',
  'at-most-times_other': 'no more than {{count}} times',
  cardinal: 'cardinal',
  ordinal: 'ordinal',
  percent: 'percent',
  fraction: 'fraction',
  multiple: 'multiple',
  range: 'range',
  score: 'score',
  money: 'money',
  measure: 'measure',
  date: 'date',
  time: 'time',
  age: 'age',
  decade: 'decade',
  headline: 'headline',
  description: 'description',
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  cell: 'cell',
  quote: 'quote',
  footnote: 'footnote',
  caption: 'caption',
  alt: 'alt',
  title: 'title',
  html: 'html',
  field: 'field',
  figure: 'figure',
  negation: 'negation',
  wording: 'wording',
  typo: 'typo',
  name: 'name',
  speaker: 'speaker',
  source: 'source',
  translation: 'translation',
  none: 'none',
  'no agency': 'no agency',
  'another language': 'another language',
  address: 'address',
  'mail address': 'mail address',
  handle: 'handle',
  hashtag: 'hashtag',
  option: 'option',
  code: 'code',
  'code-markup': 'code',
  emoji: 'emoji',
  European: 'European',
  'Arabic-Indic': 'Arabic-Indic',
  Persian: 'Persian',
  Latin: 'Latin',
  Cyrillic: 'Cyrillic',
  Greek: 'Greek',
  Arabic: 'Arabic',
  Hebrew: 'Hebrew',
  'a link': 'a link',
  'strong emphasis': 'strong emphasis',
  emphasis: 'emphasis',
  strikethrough: 'strikethrough',
  'a heading': 'a heading',
  'a comment': 'a comment',
  'a footnote': 'a footnote',
  'an alert': 'an alert',
  'an admonition': 'an admonition',
  'a shortcode': 'a shortcode',
  attributes: 'attributes',
  'a token of a model': 'a token of a model',
  'an escape sequence': 'an escape sequence',
  'a character reference': 'a character reference',
  'garbled letters': 'garbled letters',
  'a code fence': 'a code fence',
  'braces of a program': 'braces of a program',
  'the name of the language': 'the name of the language',
  'a label': 'a label',
  'a note': 'a note',
  'a part of the task': 'a part of the task',
  'a refusal': 'a refusal',
  'an offer': 'an offer'
} as const
