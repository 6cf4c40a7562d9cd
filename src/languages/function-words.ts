import type {Language} from './language.ts'
import {baseOf} from './locale.ts'

/** What tells languages of one script apart: the commonest words of each that carry no meaning of their own. Kept for
 *  more languages than have packs, since a text may be in any. A word that is spelled alike in two of them says nothing
 *  between those two. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for it with as was on are be by this at from have has had not but they his ' +
      'her were which will would there their been an or if'
  ),
  fr: words(
    'le la les de des du un une et est en dans que qui pour pas sur au aux avec ce cette ces il elle sont ' +
      'par cet leurs même aussi était être plus ne se été ont mais ou où leur nous vous son sa ses'
  ),
  es: words(
    'el la los las de del un una y es en que por con para no se su sus al lo como más pero fue son ha han ' +
      'está este esta sin sobre entre también muy'
  ),
  pt: words(
    'o os as de do da dos das um uma e é em no na nos nas que por com para não se ao mais mas foi são está ' +
      'este esta seu sua pelo pela também já como sobre entre muito quando até'
  ),
  it: words(
    'il lo gli le di del della dei delle un una e è in nel nella che per con non si al alla più ma sono ha ' +
      'hanno era come anche questo questa da dal dalla'
  ),
  de: words(
    'der die das den dem des ein eine einen einer und ist in im zu zum zur mit auf für von nicht sich auch ' +
      'es an als war wird werden sind hat haben bei nach aus oder wie um über'
  ),
  nl: words(
    'de het een en is in van op te dat die voor met niet zijn aan er om ook als maar bij uit door naar ' +
      'wordt heeft hebben worden nog wel over'
  ),
  tr: words('ve bir bu için ile da de olarak olan daha çok gibi ama kadar sonra ki ne değil var en her o göre ise'),
  ru: words('и в не на с что как по к из у за от для это его она они был была были а но же о до при или также'),
  uk: words('і в не на з що як по до із у за від для це його вона вони був була були а але та й про при або також'),
  ar: words(
    'في من على إلى أن عن مع هذا هذه التي الذي الذين ما لا لم لن قد كان كانت بعد قبل بين كما أو ثم حتى إن ' +
      'إذا كل وقد ولا وفي ومن بأن به له فيها ذلك حول أي غير'
  ),
  fa: words('در از که را این است با برای شد شده می های ها آن یک بود هم نیز تا کرد شود خود دیگر اما'),
  ur: words('کے کی کا میں ہے ہیں سے کو نے اور پر یہ تھا تھی گیا کہ نہیں بھی ایک کر ہو'),
  he: words('של את על לא כי הוא היא הם גם אל עם זה זו אך או אם רק כל יותר לאחר היה היו אשר בין עד אחרי לפני'),
  yi: words('איז און דער די פון צו מיט נישט אויף האט האבן זיי ער זי דאס אין א אן וואס זיך')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Those of a language, whatever its region and script; undefined where none are known. */
export const functionWordsOf = (language: Language): ReadonlySet<string> | undefined => functionWords[baseOf(language)]
