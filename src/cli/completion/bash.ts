import {type Grammar, type OptionWord, quoted, type Takes} from './grammar.ts'

/** Works in bash 3.2, which macOS has, and without the package bash-completion. Words are compared and never expanded,
 *  because a slug is a text of others. */
export function bashScript({commands, options}: Grammar): string {
  const names = commands.map(({name}) => name)
  const own = commands.flatMap((one) =>
    one.options.length
      ? [`    ${one.name}) printf '%s\\n' ${words(one.options.flatMap((option) => option.names))} ;;`]
      : []
  )
  const values = [
    ...options.flatMap((option) => valueCase('*', option)),
    ...commands.flatMap((one) => one.options.flatMap((option) => valueCase(one.name, option)))
  ]
  const places = commands.flatMap(({name, arguments: all, repeats}) =>
    all.map((takes, at) => {
      const isLast = repeats && at === all.length - 1
      return `    ${isLast ? `${quoted(`${name} `)}*` : quoted(`${name} ${at}`)}) ${sayTakes(takes)} ;;`
    })
  )
  return `# bash completion of polyedition: eval "$(polyedition completion bash)"
_polyedition_options() {
  printf '%s\\n' ${words(options.flatMap((option) => option.names))}
  case $1 in
${own.join('\n')}
  esac
}
_polyedition_value() {
  case "$1 $2" in
${values.join('\n')}
    *) return 1 ;;
  esac
}
_polyedition_argument() {
  case "$1 $2" in
${places.join('\n')}
  esac
}
_polyedition_among() {
  local word
  while IFS= read -r word; do
    [[ $word == "$1"* ]] && COMPREPLY+=("$word")
  done
}
_polyedition_files() {
  local word
  compopt -o filenames 2> /dev/null
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(compgen "$1" -- "$2")
}
_polyedition() {
  local program=\${COMP_WORDS[0]} current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]}
  local command='' place=0 kind='' at word
  COMPREPLY=()
  # \`--option=value\` comes in three words.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' && COMP_CWORD -gt 2 ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if [[ $word == -* ]]; then
      if _polyedition_value "$command" "$word" > /dev/null; then
        at=$((at + 1))
        [[ \${COMP_WORDS[at]} == '=' ]] && at=$((at + 1))
      fi
    elif [[ $word != '=' ]]; then
      if [[ -z $command ]]; then command=$word; else place=$((place + 1)); fi
    fi
  done
  if [[ $before == -* ]] && kind=$(_polyedition_value "$command" "$before"); then
    :
  elif [[ $current == -* ]]; then
    _polyedition_among "$current" < <(_polyedition_options "$command")
    return
  elif [[ -z $command ]]; then
    _polyedition_among "$current" < <(printf '%s\\n' ${words(names)})
    return
  else
    kind=$(_polyedition_argument "$command" "$place")
  fi
  case $kind in
    @file) _polyedition_files -f "$current" ;;
    @folder) _polyedition_files -d "$current" ;;
    @locale) _polyedition_among "$current" < <("$program" completion locales 2> /dev/null) ;;
    @article)
      if [[ $current == */* ]]; then
        _polyedition_files -f "$current"
      else
        _polyedition_among "$current" < <("$program" completion articles 2> /dev/null)
        [[ -n $current ]] && _polyedition_files -d "$current"
      fi
      ;;
    @text | '') ;;
    *) _polyedition_among "$current" <<< "$kind" ;;
  esac
}
complete -F _polyedition polyedition
`
}

const words = (list: readonly string[]): string => list.map(quoted).join(' ')

function valueCase(command: string, {names, takes}: OptionWord): string[] {
  if (takes === undefined) return []
  const patterns = names.map((name) => (command === '*' ? `*${quoted(` ${name}`)}` : quoted(`${command} ${name}`)))
  return [`    ${patterns.join(' | ')}) ${sayTakes(takes)} ;;`]
}

function sayTakes(takes: Takes): string {
  return typeof takes === 'string' ? `echo @${takes}` : `printf '%s\\n' ${words(takes)}`
}
