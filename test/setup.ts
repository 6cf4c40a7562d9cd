import fc from 'fast-check'

// One seed for all, so that a run tells of the change and not of the dice; `POLYEDITION_SEED=random` throws them.
const {POLYEDITION_SEED: seed} = process.env
if (seed !== 'random') fc.configureGlobal({seed: Number(seed ?? 20240214)})
