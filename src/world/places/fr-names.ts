/** Places that other languages call by names of another sound, as words that begin with a capital. */
// biome-ignore format: a table is read by its rows
export const exonyms: readonly string[] = [
  'jérusalem|hébron|naplouse|bethléem|galilée|samarie|judée|jordanie|égypte|caire|alexandrie|liban|syrie|damas',
  'alep|maroc|algérie|alger|tunisie|éthiopie|grèce|athènes|hongrie|autriche|croatie|allemagne|vienne|suisse',
  'géorgie|arménie|inde|chine|japon|corée|chypre|nicosie|yémen|oman|soudan|mauritanie|espagne|suède|danemark',
  'norvège|finlande|pologne|belgique|écosse|galles|angleterre|irlande|lisbonne|séville|crète|sicile|naples|venise',
  'florence|gênes|cologne|munich|genève|prague|varsovie|crimée|moldavie|albanie|tibériade|jaffa|sinaï|golan|tyr',
  'sidon|tripoli|mecque|médine|riyad|koweït|qatar|bahreïn|dubaï|émirats|mossoul|bassora|kurdistan|perse|turquie',
  'nil|tigre|euphrate|danube|rhin|tamise|alpes|andes|himalaya|sahara|caucase|balkans|caraïbes|levant|maghreb|sion',
  'londres|moscou|pékin|bruxelles|edimbourg|varsovie|bucarest|copenhague|russie|ukraine|italie|brésil|argentine',
  'chili|pérou|mexique|canada|australie|libye|iran|irak|israël|palestine|pakistan|téhéran|bagdad|beyrouth|gaza',
  'cisjordanie'
]

/** Peoples whose names do not end as most do. */
export const peoples: readonly string[] = [
  'allemand{,s,e,es}|espagnol{,s,e,es}|grec{,s,que,ques}|turc{,s,que,ques}|russe{,s}|belge{,s}|suisse{,s}',
  'arabe{,s}|kurde{,s}|afghan{,s,e,es}|serbe{,s}|croate{,s}|slovaque{,s}|tchèque{,s}|polonais|danois|suédois',
  'américain{,s,e,es}|mexicain{,s,e,es}|africain{,s,e,es}|européen{,s,ne,nes}|qatari{,s,e}|saoudien{,s,ne}',
  'catalan{,s,e}|basque{,s}|breton{,s,ne}|yéménite{,s}'
]
