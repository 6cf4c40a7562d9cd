import type {Command} from 'commander'
import type {
  LifecycleOptions,
  LifecycleReport,
  StatusOptions as StatusChangeOptions
} from '../node/commands/lifecycle.ts'
import type {CliInput} from './command.ts'
import {sayBuild} from './commands/build.ts'
import {nowOption, text} from './options.ts'
import type {Shell} from './shell.ts'

/** The options of `kill` and `withhold`. */
export function defineStatus(command: Command): void {
  command
    .argument('<article>', 'its slug or path')
    .option('--reason <text>', 'why, in the front matter as `statusReason`')
    .option('--version <version>', 'version of the story from now on; the next number without it')
    .addOption(nowOption())
}

export function statusOptions(input: CliInput, shell: Shell): StatusChangeOptions {
  const reason = text(input.options.reason)
  return {...lifecycleOptions(input, shell), ...(reason !== undefined && {reason})}
}

export function lifecycleOptions({arguments: [article = ''], options}: CliInput, shell: Shell): LifecycleOptions {
  const version = text(options.version)
  return {
    ...shell.project,
    article,
    now: text(options.now) ?? shell.world.now(),
    ...(version !== undefined && {version}),
    onNote: shell.note,
    onProgress: shell.progress
  }
}

/** What was written into the article, then what the build made of it; the exit code is that of the build. */
export async function sayLifecycle(report: LifecycleReport, done: string, shell: Shell): Promise<number> {
  const {path, changed} = report
  const fields = changed.map((name) => `\`${name}\``).join(', ')
  const where = fields ? `in its front matter ${fields}` : 'as its front matter says already'
  shell.say(
    path === undefined
      ? `${done}; its article was deleted, so that the index of the editions alone says so`
      : `${done} ${path}, ${where}`
  )
  return sayBuild(report, [], shell)
}
