/** An optional peer, of which `deepl.ts` says as much as it uses. */
declare module 'deepl-node'
