import type {Handlers} from 'mdast-util-to-hast'
import type {Edition} from '../../model.ts'
import {alertHandlers} from './alerts.ts'
import {headingHandlers} from './headings.ts'
import {siteHandlers} from './site-handlers.ts'

/** Nodes that stock Markdown does not have, or that pages show in another way. */
export const handlers = (edition: Edition): Handlers =>
  ({...siteHandlers, ...headingHandlers(edition), ...alertHandlers(edition)}) as Handlers
