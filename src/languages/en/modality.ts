import type {ModalityData} from '../modality.ts'

const IS = "{is,are,was,were,it's,been,be,being}"
const SEEM = '{seem,seems,seemed,appear,appears,appeared}'

export const modality: ModalityData = {
  marks: {
    possible: [
      'may|might|perhaps|maybe|possibly|conceivably|potentially',
      // "Could" alone is also the past of "can": she could see the road.
      'could {be,have,become,soon,also,yet,well,even,potentially,possibly,take,lead,cost,reach,face,rise,fall,mean}',
      'could {cause,last,happen,result,affect,force,trigger,delay,spark,prompt,increase,add,hit,exceed,run,turn}',
      'could {lose,win,bring,open,close,start,begin,end,return,threaten,damage,drop,grow,worsen,push,strike}',
      `{it,that,this} {is,was} possible that`,
      'a possible|possible {causes,motives}'
    ],
    likely: [
      'probably|presumably|seemingly|apparently|apparent|in all likelihood|in all probability|most likely|very likely',
      `${IS} likely to|it {is,was} likely|it's likely|{is,are,was,were} likely`,
      `${SEEM} to|it {seems,appears,seemed,appeared}|there {seems,appears}`,
      `{is,are,was,were} {,widely ,generally ,now }{believed,thought,presumed,assumed,understood} to`,
      `{it,this} {is,was} {,widely ,generally }{believed,thought,presumed,assumed}`
    ],
    alleged: [
      'alleged|allegedly|reportedly|supposedly|purportedly|purported',
      'suspected|on suspicion of|under suspicion of',
      `{is,are,was,were} {,now ,also }{said,reported,rumoured,rumored,alleged,claimed} to`,
      `{it,there} {is,was} {alleged,claimed,rumoured,rumored}|it is said`,
      'rumoured|rumored|according to {,unconfirmed ,some ,media }reports|reports say|rumour has it|rumor has it',
      `{is,are,was,were} accused of|claimed to|said to {be,have}`
    ],
    certain:
      'certainly|definitely|undoubtedly|unquestionably|indisputably|{without,no,beyond} {,a }doubt|{for,almost} certain'
  },
  answers: {
    able: [
      'can|could|may not|able|allowed|permitted|entitled|capable|chance|chances|opportunity|option|prospect|prospects',
      'ability|manage{,s,d} to|{let,lets}|enabl{e,es,ed,ing}'
    ],
    possible: [
      'possible|possibility|possibilities|potential|would|risk|risks|danger|threat{,s,en,ens,ened,ening}',
      'liable|prone|in case|whether|if|unless|hope{,s,d}|about to|up to'
    ],
    likely: [
      'should|{more,less,as,equally,least,how} likely{, to}|likely|unlikely|likelihood|probable|probability',
      'seem{,s,ed,ing}|appear{,s,ed,ing}|expected|expects|expect',
      'estimate{,s,d}|assess{,es,ed,ment}|suggest{,s,ed,ing}|indicat{e,es,ed,ing}|indication{,s}|sign{,s}|tend{,s,ed}',
      'look{,s,ed} {like,as,set,to}|as {if,though}|set to|due to|doubt{,s,ed,ful}|presumed|assumed|assumption',
      'evidently',
      'forecast{,s}|predict{,s,ed}|sound{,s,ed} like|more or less|mostly|usually|often|almost'
    ],
    thought: [
      'think{,s}|thought|believe{,s,d}|belief|consider{,s,ed}|reckon{,s,ed}|suspect{,s}|opinion|view|feel{,s}|felt',
      'convinced|assum{e,es,ed}|conclude{,s,d}|fear{,s,ed}|guess{,ed,es}|estimat{e,es,ed}|imagin{e,es,ed}',
      'hypothes{is,es}',
      'theor{y,ies}|maintain{,s,ed}|understood|seen as|deemed|regarded'
    ],
    alleged: [
      'suspect{,s}|suspicion{,s}|suspicious|allege{,s}|allegation{,s}|claim{,s,ed,ing}|report{,s,ed}',
      'rumour{,s}|rumor{,s}',
      'accus{e,es,ed,ing}|accusation{,s}|charg{e,es,ed}|so-called|would-be|defendant{,s}|said to|told|according to',
      '{held,arrested,detained,questioned} {over,for,on,in}|argue{,s,d}|in connection with|wanted|indicted',
      'indictment|complaint{,s}|purport{,s}|supposed|ostensibl{e,y}'
    ],
    certain: 'will|must|proven|proved|confirmed|convicted|guilty|clearly|indeed|surely|certain|sure|obviously|of course'
  },
  none: [
    '{his,her,their,its,our,all,military,economic,industrial,naval,the} might|might of',
    '{could,may,might} not have|could not|could hardly|could barely|could no longer|could only',
    'as {soon,far,much,early,quickly,close,many} as possible|best possible|where possible|if possible',
    'whenever possible',
    'may {day,queen}|{come,be} that as it may|try as {he,she,they} might',
    'could be {seen,heard,felt,found,read,smelled,bought}|could have been worse',
    '{charged,charge} {per,for,a}|self-reported|{no,any} apparent'
  ]
}
