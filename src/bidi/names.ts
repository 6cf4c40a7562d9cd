/** Names and abbreviations of the Latin script whose stop belongs to them. These are closed lists of what occurs in
 *  news; the source text decides about all others. */

/** The stop after these belongs to them, and a name continues after it. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'Inc Ltd Co Corp Bros Cie Jr Sr Dr Mr Mrs Ms Mx Prof St Ste Sen Rep Gov Gen Col Lt Sgt Capt Cpt Cmdr Adm Maj Rev Hon Pres ' +
    'Messrs Mme Mlle Mgr Fr vs v No Nos Vol vol Ed ed Mt Ft Ave Blvd Rd Dept Univ Assn Bn Est feat ft approx ca cf al etc Jan Feb ' +
    'Aug Sept Oct Nov Dec Sun Mon Tue Wed Thu Fri Sat Op op pp p S.A S.p.A e.V a.m p.m e.g i.e U.S U.K U.N D.C Ph.D'
  ).split(' ')
)

/** After a comma these continue the name before them. */
export const suffixes: ReadonlySet<string> = new Set(
  'Inc Ltd LLC LLP PLC plc Corp Co GmbH AG SA Jr Sr II III IV PhD MD Esq QC KC MP CBE OBE MBE D.C DC N.Y Mass Calif'.split(
    ' '
  )
)

/** Names that end in a stop. */
export const stopped: ReadonlySet<string> = new Set(
  (
    'Yahoo! Jeopardy! Joomla! Kahoot! Wham! Oliver! Oklahoma! Airplane! Mamma_Mia! Hello! E! Yu-Gi-Oh! Moulin_Rouge! ' +
    'Guess? Yum! Hairspray! Panic! Go-Go! Westward_Ho! Godspeed_You!'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' '))
)
