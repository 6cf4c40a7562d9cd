import fc from 'fast-check'

// One seed for all, so that a run tells of the change and not of the dice; `POLYEDITION_SEED=random` throws them.
const {POLYEDITION_SEED: seed, POLYEDITION_RUNS: runs} = process.env
fc.configureGlobal({
  ...(seed !== 'random' && {seed: Number(seed ?? 20240214)}),
  ...(runs !== undefined && {numRuns: Number(runs)})
})
