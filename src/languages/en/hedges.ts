import type {HedgePack} from '../figures.ts'

export const hedges: HedgePack = {
  counters: 'a|an|one|another|half',
  turns: {
    by: "not|never|no|none|nobody|neither|nor|without|cannot|can't|didn't|doesn't|don't|won't|wouldn't|hasn't|haven't|hadn't|isn't|wasn't|shouldn't|couldn't",
    unless: 'but|except|only'
  },
  weak: {
    // "Over three years" is how long it lasted or more than that: a preposition before it tells.
    span: 'within|over|inside|inside of|in under',
    spans:
      'season|seasons|term|terms|session|sessions|stage|stages|phase|phases|game|games|match|matches|round|rounds|episode|episodes|shift|shifts|visit|visits|meeting|meetings|evening|evenings|morning|mornings|summer|summers|winter|winters|weekend|weekends|generation|generations|course|courses|instalment|instalments|installment|installments',
    // What lasts until five ends then, or counts up to five.
    any: 'put at|assessed at|capped at|limited to|a high of|a peak of|peaked at|peaking at|toward{,s}|until|till|perhaps|maybe|{pass,cross}{es,ed}'
  },
  none: '{will,would,must,should,shall,can,may,might,could} close to',
  before: {
    'more-than':
      '{,far ,many ,much ,well ,just ,slightly ,a little ,a bit ,somewhat ,rather ,considerably ,significantly ,substantially ,a few }more than|{,just ,well ,slightly ,a little ,a bit ,a shade ,a touch ,a fraction ,comfortably ,considerably }{over,above}|{for,after,in,by,of,to,at,from,with,lasted,lasting,took,spent,spans,spanned,spanning,covers,is,was,are,were,be,been} over|{,well ,far ,just }in excess of|{,well }upward{,s} of|{,just ,well }north of|{greater,higher,larger,bigger,longer,heavier,older,wider,deeper,taller} than|exceed{,s,ed,ing}|surpass{,es,ed,ing}|{to,could,may,might,would,will,can} top|topped|tops|topping|{topped,tops,pass,passes,passed,cross,crossed,crosses,crossing,breach,breaches,breached,exceeded,surpassed,break,breaks,broke,broken through} the|{go,goes,going,gone,went,run,runs,ran,stretch,stretches,stretched} {beyond,above,over,past}|{well,far,just} beyond|{pass,cross}{es,ed}|outstrip{,s,ped,ping}',
    'at-least':
      'at least|at the least|at the very least|at a minimum|at minimum|{not,no,nothing} less than|{no,not} fewer than|{no,not} {lower,younger,smaller,shorter,earlier,sooner,narrower,shallower} than|a minimum of|minimum of|minimum|a floor of|never less than|never fewer than',
    'less-than':
      '{,far ,much ,well ,just ,slightly ,a little ,a bit ,somewhat ,considerably }{less,fewer} than|{,just ,well ,slightly ,a little ,a bit ,a shade ,a fraction }{under,below}|{,well ,far ,a little ,a shade }short of|{,just ,a little }shy of|south of|{lower,smaller,shorter,lighter,younger,narrower,shallower} than|inside|inside of|in under',
    'at-most':
      'at most|at the most|at the very most|{no,not,nothing,never} more than|{no,not} {greater,higher,longer,larger,bigger,older,later,wider,deeper,taller,heavier} than|not over|a maximum of|maximum of|maximum|a ceiling of|not exceeding|not to exceed|{not,cannot,never} exceed|at the outside|within|capped at|limited to',
    'up-to':
      'up to|as {many,much,high,long,far,late,large,big,deep,tall,heavy} as|anything up to|a high of|a peak of|peaked at|peaking at|until|till',
    about:
      'about|around|approximately|roughly|some|circa|{in,of,on} the {region,vicinity,neighborhood,neighbourhood,order} of|somewhere in the {region,vicinity,neighborhood,neighbourhood} of|give or take|approx|or so|somewhere {around,near,about}|ballpark of|more or less|something like|an approximate|perhaps|maybe',
    nearly:
      'nearly|almost|{nears,neared}|{the ,}{best,better} part of|close to|closer to|nearing|approaching|not quite|virtually|practically|just short of|not far short of|not far off|close on|nigh on|well nigh|on the cusp of|not far from|nearer|nearer to|near to|toward{,s}|{,just }{barely,hardly,scarcely} {reach,reaches,reached,reaching,amount to,amounts to,amounted to,come to,comes to,came to,total,totals,totaled,totalled,hit,hits,touch,touches,touched}|getting on for|on the {brink,verge} of|verging on|bordering on|just about',
    estimated:
      'an estimated|estimated|estimated at|estimated to {be,number,total}|estimates of|an estimate of|estimates put|{believed,thought} to {be,number,total}|a projected|{reckoned,estimated} to be|assessed at|put at',
    only: 'only|just|merely|a mere|mere|{,just }barely|hardly|scarcely|{little,barely,hardly,scarcely} {more than,over,above,exceed,exceeds,exceeded,exceeding,tops,topped,pass,passes,passed,surpassed}|a paltry|a meager|a meagre|nothing but|solely|no more than just|as {few,little,low} as',
    average:
      'an average of|average of|averaging|on average|averaged|averages|a mean of|a median of|an average|the average'
  },
  twofold: 'odd|some odd',
  after: {
    'more-than': '~plus|and counting|and then some|and change',
    'at-least':
      'at least|at the least|at the very least|at a minimum|minimum|or more|and more|no {less,fewer}.|and no {less,fewer}.|not {less,fewer}.|or {higher,older,longer,above,over,greater,better,later}|and {over,up,upward,upwards,above,older}',
    'at-most':
      'at most|at the most|at the very most|at the outside|at the latest|tops|maximum|~max|at a maximum|no {more,longer,later,higher}.|and {no,not} {more,longer,later,higher}.|not {more,longer,later}.|or {less,fewer,under,younger,lower,below,earlier,shorter}|and {under,below,younger,lower}',
    about: 'or so|approximately|give or take|or thereabouts|roughly|more or less|plus or minus|~odd|~ish|~some odd',
    estimated: 'by estimate|according to estimates|by some estimates',
    only: 'only|alone',
    average: 'on average'
  }
}
