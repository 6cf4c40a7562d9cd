export {type AcceptOptions, accept} from './accept.ts'
export {longestRise} from './align.ts'
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
export {fillTargets, type NewTarget} from './fill-targets.ts'
export {type FixedTarget, type FixedTargets, fixTargets, type RuleFix, type TargetFixes} from './fix.ts'
export {type FixedText, fixTagged, type TextFix} from './fix-tagged.ts'
export {describeEdit, describeStale, type EditDescription, type GravityOptions, policyByGravity} from './gravity.ts'
export {carry, placeholders, uncarry} from './i18next-escape.ts'
export {readJson} from './json.ts'
export type {Carry, LanguageFiles, LanguageUpdate, Rewrite, SegmentChange, UpdateOptions} from './lineage.ts'
export {inOrder} from './lineage.ts'
export {emptyLocaleFile, type LocaleEntry, type LocaleFile, readLocaleFile, writeLocaleFile} from './locale-file.ts'
export {createMemory, type Memory, type MemoryOffer, type MemoryOptions, type MemoryUnit} from './memory.ts'
export {type FillOptions, fillFromMemory, type MemoryFill} from './memory-fill.ts'
export {type MergedFile, type MergeInput, mergeCatalogFiles, mergeConflicted} from './merge.ts'
export {numberCells} from './number-cells.ts'
export {sentences} from './place.ts'
export {
  createResolver,
  type FallbackPolicy,
  type ResolvedSegment,
  type ResolveInput,
  type Resolver,
  type ResolverOptions
} from './resolve.ts'
export {figureRewrite} from './rewrite.ts'
export {
  type EditionSignatures,
  type Signed,
  type SignedEdition,
  type SignedThing,
  type SignInput,
  type Signing,
  signatureOf,
  signaturesOf,
  signEdition
} from './sign.ts'
export {
  emptyStateFile,
  readStateFile,
  type StateEntry,
  type StateFile,
  tagRecord,
  writeStateFile
} from './state-file.ts'
export {renameTags, sameWords} from './tagged.ts'
export {taggedSpan} from './tagged-span.ts'
export {setAside} from './target-status.ts'
export {type CatalogUpdate, type PreviousCatalogs, updateCatalogs} from './update.ts'
