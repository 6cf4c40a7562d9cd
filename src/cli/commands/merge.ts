import type {MergedFile} from '../../catalog/index.ts'
import {mergeDriver, mergeProject} from '../../node/commands/merge.ts'
import {UsageError} from '../../node/files/errors.ts'
import type {CliCommand} from '../command.ts'
import {errorsIn, sayFindings} from '../say.ts'
import {FAILED, OK, type Shell} from '../shell.ts'

export const merge: CliCommand = {
  examples: [
    ['polyedition merge', 'every locale and state file with conflict markers'],
    ['polyedition merge locales/ar/ceasefire-talks.json', 'one of them'],
    ["git config merge.polyedition.driver 'npx polyedition merge --driver %O %A %B %P'", 'let git do it'],
    ["echo 'locales/**/*.json merge=polyedition' >> .gitattributes", 'for these files; likewise for _state']
  ],
  define(command) {
    command
      .argument('[files...]', 'files with conflict markers; all of the project without any')
      .option('--driver', 'be called by git with %O %A %B %P')
  },
  async run({arguments: files, options}, shell) {
    if (options.driver) {
      const [base, ours, theirs, path = ours ?? ''] = files
      if (base === undefined || ours === undefined || theirs === undefined) {
        throw new UsageError('Missing files, expected `--driver %O %A %B %P` as git gives them')
      }
      return drive(mergeDriver(base, ours, theirs, path, shell.project.cwd), path, shell)
    }
    const report = await mergeProject({...shell.project, files, onNote: shell.note})
    shell.json(report)
    sayFindings(report.findings, shell)
    for (const {path, both} of report.merged) {
      shell.say(`${shell.paint.green('merged')} ${path}`)
      for (const key of both) shell.say(`  \`${key}\` was changed on both sides: ours stands, theirs is kept beside it`)
    }
    for (const path of report.whole) shell.say(`${shell.paint.dim('whole')} ${path}, which has no conflict markers`)
    for (const path of report.meanwhile)
      shell.say(`${shell.paint.yellow('kept')} ${path}, which was saved in the meantime; run the command again`)
    if (report.merged.length) shell.say('Next: `polyedition extract`, then `git add`')
    else if (!report.findings.length && !report.meanwhile.length)
      shell.say('Nothing to merge: no file has conflict markers')
    return errorsIn(report.findings, shell) || report.meanwhile.length ? FAILED : OK
  }
}

/** 0 tells git that the file is merged, 1 that a conflict is left in it. */
function drive({text, both, findings}: MergedFile, path: string, shell: Shell): number {
  shell.json({path, both, findings})
  sayFindings(findings, shell)
  // On stderr, beside what git says of the merge.
  for (const key of both)
    shell.note(`${path}: \`${key}\` was changed on both sides: ours stands, theirs is kept beside it`)
  return text === undefined ? FAILED : OK
}
