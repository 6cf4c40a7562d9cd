import type {Data} from '../../versions.ts'

/** Whether a value read from a file is an object with members. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
