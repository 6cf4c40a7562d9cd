import type {CommandEntry} from '../command.ts'

/** In the order in which a desk meets them. Each is loaded when it is asked for, with what it needs. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'init',
    summary: 'Make a project with an example article in this folder',
    load: async () => (await import('./init.ts')).init
  },
  {
    name: 'import',
    summary: 'Turn an agency\u2019s plain text into an article',
    load: async () => (await import('./import.ts')).importCommand
  },
  {
    name: 'extract',
    summary: 'Key the articles and bring their locale files up to date',
    load: async () => (await import('./extract.ts')).extract
  },
  {
    name: 'status',
    summary: 'Show how far each article is in each locale',
    load: async () => (await import('./status.ts')).status
  },
  {
    name: 'accept',
    summary: 'Say that translations are right for the source as it is now',
    load: async () => (await import('./accept.ts')).accept
  },
  {
    name: 'waive',
    summary: 'Let one rule say nothing of one translated segment, with a reason',
    load: async () => (await import('./waive.ts')).waive
  },
  {
    name: 'sign',
    summary: 'Answer for an edition by name, after its ledger',
    load: async () => (await import('./sign.ts')).sign
  },
  {
    name: 'export',
    summary: 'Write what is to be translated for translators\u2019 tools',
    load: async () => (await import('./export.ts')).exportCommand
  },
  {
    name: 'import-translations',
    summary: 'Take in what translators made in their tools',
    load: async () => (await import('./import-translations.ts')).importTranslationsCommand
  },
  {
    name: 'adopt',
    summary: 'Take in translations that exist as Markdown files',
    load: async () => (await import('./adopt.ts')).adopt
  },
  {
    name: 'translate',
    summary: 'Fill in what was translated before, or let a machine draft it and take what holds',
    load: async () => (await import('./translate.ts')).translate
  },
  {
    name: 'check',
    summary: 'Say what is wrong with the articles and their editions',
    load: async () => (await import('./check.ts')).check
  },
  {
    name: 'figures',
    summary: 'Show every figure of a story beside what each edition makes of it',
    load: async () => (await import('./figures.ts')).figures
  },
  {
    name: 'attribution',
    summary: 'Show who said what: claims, quotations and hedged figures, in each edition',
    load: async () => (await import('./attribution.ts')).attribution
  },
  {
    name: 'languages',
    summary: 'Show what is read and checked in which language',
    load: async () => (await import('./languages.ts')).languages
  },
  {
    name: 'guard',
    summary: 'Judge translations that others made: pairs as JSON lines in, findings as JSON lines out',
    load: async () => (await import('./guard.ts')).guard
  },
  {
    name: 'serve',
    summary: 'Answer over HTTP what is wrong with translations that others made',
    load: async () => (await import('./serve.ts')).serve
  },
  {
    name: 'build',
    summary: 'Build the editions',
    load: async () => (await import('./build.ts')).build
  },
  {
    name: 'correct',
    summary: 'Add a correction to a story, and build its editions',
    ownVersion: true,
    load: async () => (await import('./correct.ts')).correct
  },
  {
    name: 'withhold',
    summary: 'Take a story out of every edition in every language, and say nothing of it',
    ownVersion: true,
    load: async () => (await import('./withhold.ts')).withhold
  },
  {
    name: 'kill',
    summary: 'Take a story out of every edition in every language, and say so to those who took it over',
    ownVersion: true,
    load: async () => (await import('./kill.ts')).kill
  },
  {
    name: 'desk',
    summary: 'Translate, mend and send out in a browser, with findings beside the text',
    load: async () => (await import('./desk.ts')).desk
  },
  {
    name: 'preview',
    summary: 'Look at the editions in a browser, source and translation side by side',
    load: async () => (await import('./preview.ts')).preview
  },
  {
    name: 'prune',
    summary: 'Remove the translations of articles that were deleted',
    load: async () => (await import('./prune.ts')).prune
  },
  {
    name: 'worker',
    summary: 'Make the stories that builds put into a queue, until it is ended',
    load: async () => (await import('./worker.ts')).worker
  },
  {
    name: 'queue',
    summary: 'Show what waits in a queue and what failed, and try it again',
    load: async () => (await import('./queue.ts')).queue
  },
  {
    name: 'sweep',
    summary: 'Delete from a store what belongs to no published edition any more',
    load: async () => (await import('./sweep.ts')).sweep
  },
  {
    name: 'merge',
    summary: 'Resolve git conflicts in locale and state files, with nothing lost',
    load: async () => (await import('./merge.ts')).merge
  },
  {
    name: 'lsp',
    summary: 'Tell an editor what is found while you type (Language Server Protocol)',
    load: async () => (await import('./lsp.ts')).lsp
  },
  {
    name: 'completion',
    summary: 'Print the program by which a shell completes what is typed',
    ofAll: true,
    load: async () => (await import('./completion.ts')).completion
  }
]
