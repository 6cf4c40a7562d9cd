/** Roles of a byline that have a fixed meaning and are not words to print. They are written like this in every
 *  language; each edition has its own line for them, and nobody translates them. */
const AUTHORS: ReadonlySet<string> = new Set(['author', 'correspondent', 'reporter', 'writer'])
const STAFF: ReadonlySet<string> = new Set(['contributor', 'editor', 'photographer', 'translator'])

/** Whether a person with this role wrote the story; a person without a role did. */
export function isAuthor({role}: {readonly role?: string}): boolean {
  return role === undefined || AUTHORS.has(role.toLowerCase())
}

/** Whether this is one of our roles, and not a text that readers see. */
export function isRole(text: string): boolean {
  const role = text.toLowerCase()
  return AUTHORS.has(role) || STAFF.has(role)
}
