import type {Language} from '../../languages/language.ts'

/** The page's own style: logical properties only, so that one sheet serves both directions; system fonts of each
 *  script; nothing from elsewhere. What differs by language comes from the packs. */
export function theme(languages: readonly Language[]): string {
  return [base, ...languages.map(typeOf), screen, print].join('\n')
}

/** Slanted letters are not emphasis in every script; where they are not, weight is. */
function typeOf({tag, print: {type}}: Language): string {
  const vars = `:lang(${tag}){--text:${type.text};--display:${type.display};--leading:${type.leading};--scale:${type.scale}}`
  if (type.emphasis === 'italic') return vars
  return `${vars}
:is(em,i,cite,dfn,address,var):lang(${tag}){font-style:normal;font-weight:600}
:lang(${tag}){font-synthesis-style:none;letter-spacing:normal}`
}

const base = `:root{--text:Georgia,serif;--display:Georgia,serif;--leading:1.65;--scale:1;
--ui:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;
--paper:#fffefb;--ink:#1c1b19;--soft:#5c5851;--rule:#ddd8cd;--tint:#f5f2ea;--link:#12507b;--mark:#9c2f1b;
color-scheme:light dark}
*,::before,::after{box-sizing:border-box}
html{text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-size:calc(1.125rem*var(--scale));font-family:var(--text);line-height:var(--leading)}
[lang]{font-family:var(--text);line-height:var(--leading)}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--link);outline-offset:3px}
main,.masthead{max-inline-size:39.5rem;inline-size:calc(100% - 2.5rem);margin-inline:auto}
.masthead{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;align-items:baseline;padding-block:1rem;border-block-end:1px solid var(--rule);font-family:var(--ui);font-size:.85rem;line-height:1.6}
.masthead p{margin:0;font-weight:600}
.masthead p a{color:inherit;text-decoration:none;display:inline-block;padding-block:.2rem}
.masthead p a:hover{text-decoration:underline}
.skip{position:absolute;inset-inline-start:1.25rem;inset-block-start:-5rem;z-index:1;padding:.5rem .75rem;background:var(--paper);font-family:var(--ui);font-size:.85rem}
.skip:focus{inset-block-start:.5rem}
main:focus{outline:0}
.editions ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
.editions :is(a,span){font-family:var(--ui);line-height:1.6;display:inline-block;padding-block:.2rem}
.editions [aria-current]{font-weight:600}
main{padding-block:2rem 4rem}
.edition>header{margin-block-end:1.75rem}
h1,h2,h3,h4,h5,h6{font-family:var(--display);font-weight:700;line-height:calc(var(--leading)*.8);margin-block:2em .5em;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.35rem + 2vw,2.5rem);line-height:calc(var(--leading)*.76);margin-block:0 .6em}
h2{font-size:1.3em}h3{font-size:1.12em}h4,h5,h6{font-size:1em}
p,ul,ol,dl,blockquote,figure,pre,.table{margin-block:0 1.1em;margin-inline:0}
.standfirst{font-size:1.15em;color:var(--soft);text-wrap:pretty;margin-block-end:1.1em}
.byline,.dates,.translation{font-family:var(--ui);font-size:.85em;line-height:1.7;color:var(--soft);margin-block:0}
.byline{color:var(--ink);font-weight:600}
.dates,.translation{display:flex;flex-wrap:wrap;column-gap:1.5em}
.notice{font-family:var(--ui);font-size:.85em;line-height:1.7;margin-block:.75rem 0;padding-inline-start:.75rem;border-inline-start:3px solid var(--rule)}
.dateline{font-weight:600}
.story{text-align:start;overflow-wrap:break-word}
.story a[hreflang]::after{content:" (" attr(hreflang) ")";font-size:.85em}
ul,ol{padding-inline-start:1.6em}
li{margin-block:.3em}
li>:is(p,ul,ol):last-child{margin-block-end:0}
.contains-task-list{list-style:none;padding-inline-start:.4em}
blockquote{border-inline-start:3px solid var(--mark);padding-inline:1.1em 0;margin-inline:0}
blockquote>:last-child{margin-block-end:0}
aside{border-inline-start:3px solid var(--rule);padding-inline-start:1.1em;margin-block:0 1.1em;margin-inline:0}
aside>:last-child{margin-block-end:0}
aside>blockquote{border:0;padding:0;font-size:1.15em}
:is(.alert-note,.alert-tip){border-color:var(--link)}
.alert-important{border-color:var(--ink)}
:is(.alert-warning,.alert-caution){border-color:var(--mark)}
.alert-title{font-family:var(--ui);font-size:.9em;font-weight:600;margin-block-end:.3em}
figure img{margin-block-end:.5em}
img{max-inline-size:100%;block-size:auto;display:block}
p img{display:inline;vertical-align:middle}
figcaption{font-family:var(--ui);font-size:.82em;line-height:1.6;color:var(--soft)}
figcaption p{margin:0}
figcaption small{font-size:1em}
.table{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.92em;line-height:1.6;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:700;padding-block-end:.4em}
th,td{text-align:start;vertical-align:top;padding:.5em .75em;border-block-end:1px solid var(--rule)}
:is(th,td):first-child{padding-inline-start:0}
:is(th,td):last-child{padding-inline-end:0}
thead th{border-block-end:2px solid var(--ink);font-family:var(--ui);font-size:.92em}
pre,code,kbd,samp{font-family:var(--mono);font-size:.88em}
code,kbd,samp{direction:ltr;unicode-bidi:isolate;background:var(--tint);padding-inline:.3em;border-radius:3px}
pre{direction:ltr;text-align:left;overflow-x:auto;background:var(--tint);padding:.9em 1em;border-radius:4px;line-height:1.55}
pre code{background:none;padding:0;font-size:1em}
hr{border:0;border-block-start:1px solid var(--rule);margin-block:2.2em;margin-inline:auto;inline-size:40%}
sup{line-height:0;font-size:.72em}
sup a{padding-inline:.15em;text-decoration:none}
:is(sup a,[data-footnote-backref]){position:relative}
:is(sup a,[data-footnote-backref])::after{content:"";position:absolute;inset-block:-1em;inset-inline:-.8em}
:target{scroll-margin-block-start:1.5rem}
mark{background:#fdeba8;color:#1c1b19}
.footnotes,.corrections,.edition>footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:1px solid var(--rule);font-size:.88em}
:is(.footnotes,.corrections) h2{font-size:1.05em;margin-block:0 .6em}
.footnotes ol{padding-inline-start:1.4em}
.footnotes [data-footnote-backref]{padding-inline:.3em}
.corrections{border-inline-start:3px solid var(--mark);border-block-start:0;padding-block:0;padding-inline-start:1.1em}
.corrections :last-child{margin-block-end:0}
.edition>footer{font-family:var(--ui);line-height:1.7;color:var(--soft);font-size:.82em}
.edition>footer p{margin-block:0 .35em}
.credit{color:var(--ink);font-weight:600}
.newest{list-style:none;padding:0}
.newest>li{margin:0;padding-block:1.1rem;border-block-end:1px solid var(--rule)}
.newest h2{font-size:1.25em;margin:0 0 .25em}
.newest h2 a{color:inherit;text-decoration:none}
.newest h2 a:hover{text-decoration:underline}
.newest p{margin:0 0 .3em}
.feeds ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0;font-family:var(--ui);font-size:.85em}
.feeds a{display:inline-block;padding-block:.2rem}
.sources{display:flex;flex-wrap:wrap;gap:0 .5em;margin-block-end:.35em}
.edition>footer .sources p{margin:0}
.sources ul{display:contents;list-style:none}
.sources li{margin:0}
.sources li+li{border-inline-start:1px solid var(--rule);padding-inline-start:.5em}`

const screen = `@media (prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#e9e6df;--soft:#aaa59b;--rule:#383a41;--tint:#202228;--link:#8fc1ec;--mark:#e88a74}}
@media (max-width:30rem){body{font-size:calc(1.0625rem*var(--scale))}main{padding-block-start:1.25rem}}`

const print = `@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#999;--tint:#f4f4f4;--link:#000;--mark:#000}
body{font-size:calc(11pt*var(--scale))}.editions,.feeds,.skip,[data-footnote-backref]{display:none}
main,.masthead{max-inline-size:none;inline-size:auto}
h1,h2,h3{break-after:avoid}figure,table,blockquote,aside,pre{break-inside:avoid}
p{orphans:3;widows:3}pre{white-space:pre-wrap}a{text-decoration:none}@page{margin:2cm}}`
