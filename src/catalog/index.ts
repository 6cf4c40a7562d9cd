export {type AcceptOptions, accept} from './accept.ts'
export {carry, placeholders, uncarry} from './carry.ts'
export {type DiffPiece, diffWords} from './diff.ts'
export {type Adopted, adoptForeign, type Elsewhere, fitTags} from './elsewhere.ts'
export {
  type CatalogTexts,
  type CatalogWrites,
  type Extracted,
  type ExtractInput,
  extractCatalogs,
  readTexts,
  writesOf
} from './files.ts'
export {type FixedTarget, type FixedTargets, fixTargets, type RuleFix, type TargetFixes} from './fix.ts'
export {type FixedText, fixTagged, type TextFix} from './fix-tagged.ts'
export {describeEdit, describeStale, type EditDescription, type GravityOptions, policyByGravity} from './gravity.ts'
export {emptyLocaleFile, type LocaleEntry, type LocaleFile, readLocaleFile, writeLocaleFile} from './locale-file.ts'
export {createMemory, type Memory, type MemoryOffer, type MemoryOptions, type MemoryUnit} from './memory.ts'
export {type FillOptions, fillFromMemory, type MemoryFill} from './memory-fill.ts'
export {type MergedFile, type MergeInput, mergeCatalogFiles, mergeConflicted} from './merge.ts'
export {
  createResolver,
  type FallbackPolicy,
  type ResolvedSegment,
  type ResolveInput,
  type Resolver,
  type ResolverOptions
} from './resolve.ts'
export {figureRewrite} from './rewrite.ts'
export {emptyStateFile, readStateFile, type StateEntry, type StateFile, writeStateFile} from './state-file.ts'
export {
  type CatalogUpdate,
  type LanguageFiles,
  type LanguageUpdate,
  type PreviousCatalogs,
  type Rewrite,
  type SegmentChange,
  type UpdateOptions,
  updateCatalogs
} from './update.ts'
