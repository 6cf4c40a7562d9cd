/** A caller's mistake, or a state of their disk: wrong option, wrong file, no permission. The message says in one line
 *  what was found, what was expected and what to do; the command line prints it and returns 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** The system's message about a file in our own words, or `undefined` if the error is not of that kind. */
export function systemReason(error: unknown): string | undefined {
  const {code, path} = (error ?? {}) as {code?: unknown; path?: unknown}
  const reason = typeof code === 'string' ? REASONS[code] : undefined
  return reason && (typeof path === 'string' ? `\`${path}\`: ${reason}` : reason)
}

/** Not about a file or story: the machine has run out of something. */
export function isOfSystem(error: unknown): boolean {
  const {code} = (error ?? {}) as {code?: unknown}
  return typeof code === 'string' && /^(?:EMFILE|ENFILE|ENOMEM|ENOSPC|EDQUOT|EROFS)$/.test(code)
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission, expected to be allowed to read and write here; check the owner of the folder',
  EPERM: 'not permitted by the system; check the owner of the folder',
  EROFS: 'the disk is read-only, expected one that can be written to',
  ENOSPC: 'no space left on the disk; make room and run the command again, it finishes what it began',
  EDQUOT: 'the disk quota is used up; make room and run the command again',
  EMFILE: 'too many open files; raise the limit of the system (`ulimit -n`)',
  ENOTDIR: 'a file stands where a folder was expected',
  EISDIR: 'a folder stands where a file was expected',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'the name is too long for this disk; give the article a shorter `slug`'
}
