import {Argument} from 'commander'
import {slugProblem} from '../../article/index.ts'
import {loadSettings} from '../../node/config/load-config.ts'
import {loadProject} from '../../node/project/project.ts'
import type {CliCommand, CliInput} from '../command.ts'
import {bashScript} from '../completion/bash.ts'
import {fishScript} from '../completion/fish.ts'
import {type Grammar, grammarOf} from '../completion/grammar.ts'
import {zshScript} from '../completion/zsh.ts'
import {OK, type Shell} from '../shell.ts'

const scripts: Readonly<Record<string, (grammar: Grammar) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript
}

export const completion: CliCommand = {
  examples: [
    ['eval "$(polyedition completion bash)"', 'in `.bashrc`'],
    ['eval "$(polyedition completion zsh)"', 'in `.zshrc`, after `compinit`'],
    ['polyedition completion fish | source', 'in `config.fish`'],
    ['polyedition completion articles', 'the slugs of this project, as these programs ask for them; or `locales`']
  ],
  define(command) {
    command.addArgument(
      new Argument('<shell>', 'the shell, or what its program asks for').choices([
        ...Object.keys(scripts),
        'locales',
        'articles'
      ])
    )
  },
  async run({arguments: [what = ''], program}: CliInput, shell: Shell) {
    const script = scripts[what]
    if (script) {
      const text = script(grammarOf(program))
      shell.json(text)
      if (!shell.options.json) shell.raw(text)
      return OK
    }
    const names = await namesOf(what, shell)
    shell.json(names)
    for (const name of names) shell.say(name)
    return OK
  }
}

async function namesOf(what: string, {project}: Shell): Promise<string[]> {
  if (what === 'articles') {
    // A shell puts them on its line as they are, and no check has seen them yet.
    const {articles} = await loadProject(project)
    return articles.map(({slug}) => slug).filter((slug) => slugProblem(slug) === undefined)
  }
  return (await loadSettings(project)).locales.map(({locale}) => locale)
}
