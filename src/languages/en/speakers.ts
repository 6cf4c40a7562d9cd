import type {SpeakerData} from '../attribution.ts'

const people =
  'warden one those some others many most both all who everyone someone nobody everybody man men woman ' +
  'women people person boy girl child children kid ' +
  'father mother brother sister son daughter wife husband widow widower family friend colleague coach ' +
  'captain pilot nurse chief head boss ' +
  'executive ceo king queen prince princess pope priest imam rabbi bishop monk clerk guard expert ' +
  'analyst critic chef cook scholar guide host ' +
  'guest aide ally envoy diplomat deputy secretary delegate candidate advocate rebel militia militant ' +
  'suspect defendant victim survivor patient ' +
  'crew staff mp mps pm ngo medic source official spokesman spokeswoman spokesperson spokespeople ' +
  'judge magistrate attorney witness eyewitness ' +
  'local veteran apprentice architect astronaut athlete attendant bride groom cleric colonel general ' +
  'lieutenant sergeant conscript ' +
  'consul cousin uncle aunt nephew niece grandson granddaughter detective dissident duke economist ' +
  'envoy escort exile fan fellow figurehead ' +
  'hostage migrant refugee immigrant tenant peasant merchant servant student resident president agent ' +
  'opponent correspondent ' +
  'superintendent respondent dependent client surgeon sheriff spouse thief youth'
const bodies =
  'police army military navy troops force court tribunal jury company firm airline carrier opposition ' +
  'hospital clinic union party club team group ' +
  'agency office bureau bank council committee board fund museum gallery school university institute ' +
  'college church mosque ministry embassy ' +
  'authority commission federation association organization organisation network channel station ' +
  'newspaper paper magazine website site blog ' +
  'broadcaster government department parliament administration senate congress cabinet palace ' +
  'municipality city state country side guild ' +
  'industry sector market trade movement campaign regime alliance coalition bloc league academy ' +
  'community delegation mission panel ' +
  'watchdog service society foundation charity studio lab laboratory centre center'
const documents =
  'report study survey poll research data figure result finding statistic statement letter email ' +
  'filing indictment complaint lawsuit suit ruling ' +
  'verdict memo note article document record analysis review audit inquiry inquest investigation test ' +
  'autopsy census estimate transcript testimony ' +
  'post message decree text resolution catalogue catalog bulletin communique affidavit dispatch diary ' +
  'notice announcement release book ' +
  'biography memoir obituary account'

/** A clock tells and a recipe says; neither is somebody to be quoted. */
export const speakers: SpeakerData = {
  joins: ['and', 'or', 'but'],
  behind: ['with', 'of', 'from', 'to', 'for', 'by'],
  nounAfter: 'with of despite amid over from against without into by every no such a an the its their his our'.split(
    ' '
  ),
  asks: ['who', 'what'],
  beside: (
    'has have had having is are was were been be being does do did will would can could may might must should ' +
    'also too later earlier then now still again already meanwhile reportedly publicly recently subsequently ' +
    'always never ever even only just but yet and or while as when if though although because so however'
  ).split(' '),
  words: `${people} ${bodies} ${documents}`.split(' '),
  endings: ['er', 'or', 'ist', 'ian', 'man', 'woman', 'men', 'women', 'eer', 'ess', 'ee'],
  not: (
    'weather water number order letter border river summer winter other another either neither after ' +
    'over under her never ever whether however ' +
    'rather further together power tower computer dinner quarter chapter corner floor door color colour ' +
    'motor sensor error mirror terror horror ' +
    'major minor prior superior senior junior interior exterior factor vector tractor indoor outdoor ' +
    'timber lumber september october november december ' +
    'earlier later sooner better larger smaller higher lower longer shorter older younger newer former ' +
    'latter inner outer upper proper ' +
    'shoulder finger liver fever cancer butter pepper sugar flower shower layer counter poster banner folder ladder ' +
    'barrier frontier matter manner meter metre liter litre kilometer centimeter offer answer fewer per super ' +
    'business process access success progress congress illness address express less unless process press ' +
    'stress dress mess guess loss ' +
    'cross fitness weakness happiness committee coffee fee tree three free degree see knee agree italian ' +
    'asian indian human roman german common ' +
    'specimen omen easter monster disaster cluster centimetre helicopter ' +
    'flavor flavour labor labour harbor harbour favor favour honor honour humor humour vapor savior ' +
    'behavior behaviour ' +
    'warmer cooler heavier lighter faster slower greater lesser stronger weaker deeper wider richer ' +
    'poorer cheaper closer nearer easier harder earlier'
  ).split(' '),
  mute: (
    'label clock watch sign signpost map recipe thermometer gauge scale screen dial calendar menu symbol pattern ' +
    'compass sensor meter painting picture photo image colour color smell sound silence sky weather season night sun ' +
    'moon river sea tree blossom road path trail bridge wall ruin garden building house village tide exception rule ' +
    'taste name title acronym nickname design scene light heat packet package'
  ).split(' '),
  plurals: ['s'],
  things: ['it'],
  open: ['to', 'of', 'by', 'per', 'the'],
  participle: /ing$/
}
