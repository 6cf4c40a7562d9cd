/** Roles of a byline that have a meaning of their own and are no words to print: whatever the language, they are written
 *  like this, each edition has its own line for them, and nobody translates them. */
const AUTHORS: ReadonlySet<string> = new Set(['author', 'correspondent', 'reporter', 'writer'])
const STAFF: ReadonlySet<string> = new Set(['contributor', 'editor', 'photographer', 'translator'])

/** Whether who has this role wrote the story; so does who has none. */
export function isAuthor({role}: {readonly role?: string}): boolean {
  return role === undefined || AUTHORS.has(role.toLowerCase())
}

/** Whether this is one of our roles, and not a text that readers see. */
export function isRole(text: string): boolean {
  const role = text.toLowerCase()
  return AUTHORS.has(role) || STAFF.has(role)
}
