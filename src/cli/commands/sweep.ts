import {openStore} from '../../node/store/open-store.ts'
import type {Store} from '../../node/store/store.ts'
import {sweepStore} from '../../node/store/sweep.ts'
import type {CliCommand} from '../command.ts'
import {counted} from '../formats/format.ts'
import {OK, type Shell} from '../shell.ts'

/** A store as it was named on the command line. */
export function storeOf(address: string, {project, world}: Shell): Store {
  return openStore(address, {environment: world.env, cwd: project.cwd ?? world.cwd})
}

export const sweep: CliCommand = {
  examples: [['polyedition sweep s3://news/site', 'in that bucket; what is younger than a day stays']],
  define(command) {
    command.argument('<store>', 'a folder, or s3://bucket/prefix')
  },
  async run({arguments: [address = '']}, shell) {
    const report = await sweepStore(storeOf(address, shell), {now: Date.parse(shell.world.now())})
    shell.json(report)
    shell.say(`${counted(report.deleted, 'object')} deleted, ${report.kept} kept`)
    return OK
  }
}
