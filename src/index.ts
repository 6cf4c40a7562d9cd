export * from './catalog/index.ts'
export * from './check/index.ts'
export * from './languages/index.ts'
export type * from './model.ts'
