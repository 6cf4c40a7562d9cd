import type {Language} from '../../languages/index.ts'
import {escapeHtml} from './escape.ts'

/** A page of the preview itself. Its own words are English; the texts in it carry their language and direction. */
export function frame(title: string, body: string, languages: readonly Language[]): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${languages.map(({tag, print: {type}}) => `:lang(${tag}){--text:${type.text};--leading:${type.leading}}`).join('\n')}
${style}
</style>
<script src="/preview.js" defer></script>
</head>
<body>
${body}
</body>
</html>
`
}

const style = `:root{--paper:#fff;--ink:#1c1b19;--soft:#5c5851;--rule:#dcd8cf;--tint:#f6f4ee;--link:#12507b;--error:#a3231a;--warning:#7a5200;--info:#37566f;
--error-tint:#fbdcd7;--warning-tint:#fbeac0;--info-tint:#dbe9f5;--figure:#d8ecdc;--tied:#8fd19e;color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main{max-inline-size:80rem;margin-inline:auto;padding:1rem 1.25rem}
header{border-block-end:1px solid var(--rule)}
h1{font-size:1.25rem;margin:0 0 .25rem}
h2{font-size:1.05rem}
a{color:var(--link)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;padding:.5rem .75rem;border-block-end:1px solid var(--rule);vertical-align:top}
td ul{margin:0;padding:0;list-style:none}
code{font:.85em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
.rows{list-style:none;margin:0;padding:0}
.row{display:grid;grid-template-columns:1fr 1fr;column-gap:2rem;padding-block:.75rem;border-block-end:1px solid var(--rule)}
.row>*{margin:0}
.key,.findings{grid-column:1/-1}
.key{color:var(--soft);font-size:.8rem}
.text{font-family:var(--text);line-height:var(--leading);font-size:1.05rem;text-align:start;overflow-wrap:anywhere;white-space:pre-line}
.nothing{color:var(--soft)}
.stale .text:last-of-type,.unrecorded .text:last-of-type{background:var(--tint)}
.figure{background:var(--figure);border-radius:3px;color:inherit}
.figure.alone{background:none;border-block-end:2px dotted var(--soft)}
.figure.changed{background:none;border-block-end:2px dashed var(--error)}
.figure.tied{background:var(--tied);color:#0c2413;outline:2px solid #2c7a43}
.figure:focus{outline:2px solid var(--link)}
mark{color:inherit;border-radius:3px}
mark.error{background:var(--error-tint);border-block-end:2px solid var(--error)}
mark.warning{background:var(--warning-tint);border-block-end:2px solid var(--warning)}
mark.info{background:var(--info-tint);border-block-end:2px solid var(--info)}
.findings{list-style:none;margin-block-start:.5rem;padding:0;font-size:.875rem}
.findings li{border-inline-start:3px solid currentColor;padding-inline-start:.6rem;margin-block:.3rem}
.findings .error{color:var(--error)}.findings .warning{color:var(--warning)}.findings .info{color:var(--info)}
.findings .note{color:var(--soft)}
@media (max-width:48rem){.row{grid-template-columns:1fr;row-gap:.5rem}}
@media (prefers-color-scheme:dark){:root{--paper:#15161a;--ink:#e9e6df;--soft:#aaa59b;--rule:#383a41;--tint:#202228;--link:#8fc1ec;--error:#ff9d90;--warning:#f0c36a;--info:#a9cdea;
--error-tint:#5b2019;--warning-tint:#4d3a10;--info-tint:#1f3a50;--figure:#1f4029;--tied:#3f8f57}.figure.tied{color:#fff}}`

/** Runs only in the preview, never in an edition: reloads when something changed, connects figures with their
 *  partners. */
export const script = `const tie = (event, on) => {
  const pair = event.target.closest?.('[data-pair]')?.dataset.pair
  if (pair) for (const one of document.querySelectorAll('[data-pair="' + pair + '"]')) one.classList.toggle('tied', on)
}
for (const [type, on] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
  document.addEventListener(type, (event) => tie(event, on))
}
let seen
const listen = () => {
  const events = new EventSource('/events')
  events.onmessage = ({data}) => {
    if (seen !== undefined && data !== seen) location.reload()
    seen = data
  }
}
if (document.readyState === 'complete') listen()
else addEventListener('load', listen)
`
