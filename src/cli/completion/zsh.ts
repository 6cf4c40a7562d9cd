import {type Grammar, type OptionWord, quoted, type Takes} from './grammar.ts'

/** For `eval` in `.zshrc` after `compinit`, and as a file `_polyedition` in a folder of `fpath`. */
export function zshScript({commands, options}: Grammar): string {
  const cases = commands.map(({name, options: own, arguments: all, repeats}) => {
    const places = all.map((takes, at) => {
      const isLast = repeats && at === all.length - 1
      return quoted(`${isLast ? '*' : at + 1}:${nameOf(takes)}:${action(takes)}`)
    })
    const specs = [...own.flatMap(optionSpecs), ...places].map((spec) => ` \\\n        ${spec}`)
    return `      ${name}) _arguments -S $options${specs.join('')} ;;`
  })
  return `#compdef polyedition
# zsh completion of polyedition: eval "$(polyedition completion zsh)"
_polyedition_ask() {
  local -a found
  found=(\${(f)"$($_polyedition_program completion $1 2> /dev/null)"})
  compadd -a found
}
_polyedition_locales() { _polyedition_ask locales }
_polyedition_articles() {
  if [[ $PREFIX == */* ]]; then _files; else _polyedition_ask articles; fi
}
_polyedition() {
  local curcontext=$curcontext state line _polyedition_program=$words[1]
  local -a options commands
  options=(${options.flatMap(optionSpecs).join(' ')})
  commands=(${commands.map(({name, summary}) => quoted(`${name}:${summary}`)).join(' ')})
  _arguments -C $options '1: :->command' '*:: :->rest'
  case $state in
    command) _describe 'command' commands ;;
    rest) case $words[1] in
${cases.join('\n')}
    esac ;;
  esac
}
if [[ $funcstack[1] == _polyedition ]]; then _polyedition "$@"; else compdef _polyedition polyedition; fi
`
}

/** One for each of its names; each may be given again. */
function optionSpecs({names, summary, takes}: OptionWord): string[] {
  const said = `[${summary.replace(/[[\]:\\]/g, '\\$&')}]`
  return names.map((name) =>
    quoted(
      takes === undefined
        ? `*${name}${said}`
        : `*${name}${name.startsWith('--') ? '=' : ''}${said}:${nameOf(takes)}:${action(takes)}`
    )
  )
}

const nameOf = (takes: Takes): string => (typeof takes === 'string' ? takes : 'word')

function action(takes: Takes): string {
  if (typeof takes !== 'string') return `(${takes.join(' ')})`
  return {
    file: '_files',
    folder: '_files -/',
    locale: '_polyedition_locales',
    article: '_polyedition_articles',
    text: ' '
  }[takes]
}
