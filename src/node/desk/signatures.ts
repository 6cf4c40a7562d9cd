import type {EditionSignatures} from '../../catalog/index.ts'
import type {LapsedText, Signatures} from '../../desk/protocol.ts'

/** The signatures of an edition, as a person reads them: those that were given at once are one. */
export function signaturesIn({entries, open, hash}: EditionSignatures, required: boolean): Signatures {
  const held = new Map<string, Signatures['held'][number]>()
  const lapsed: LapsedText[] = []
  for (const {key, state, signature, changed = []} of entries) {
    if (!signature) continue
    const {by, date} = signature
    const id = JSON.stringify([date, by])
    if (state === 'signed') held.set(id, {by, date, texts: (held.get(id)?.texts ?? 0) + 1})
    else lapsed.push({key, by, date, changed})
  }
  const unsigned = entries.filter(({state}) => state === 'unsigned').length
  return {
    required,
    state: lapsed.length > 0 ? 'lapsed' : unsigned > 0 || entries.length === 0 ? 'unsigned' : 'signed',
    texts: entries.length,
    held: [...held.values()].sort((a, b) => (a.date < b.date ? 1 : -1)),
    lapsed,
    unsigned,
    open,
    hash
  }
}
