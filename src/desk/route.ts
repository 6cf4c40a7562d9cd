import {type Signal, signal} from '@preact/signals'

export type Tab = 'story' | 'sign' | 'send'

/** What the page shows; it stands in the address behind `#`. */
export type Route =
  | {readonly view: 'start'}
  | {readonly view: 'log'}
  | {readonly view: Tab; readonly locale: string; readonly slug: string; readonly key?: string}

export const route: Signal<Route> = signal(routeOf(location.hash))

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash)
})

export function hrefOf(to: Route): string {
  if (to.view === 'start') return '#/'
  if (to.view === 'log') return '#/log'
  const parts = [to.view, to.locale, to.slug, ...(to.key === undefined ? [] : [to.key])]
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function go(to: Route): void {
  location.hash = hrefOf(to)
}

/** Another segment of the same story is no step back. */
export function stay(to: Route): void {
  history.replaceState(null, '', hrefOf(to))
  route.value = to
}

function routeOf(hash: string): Route {
  const [view = '', locale, slug, key] = hash.replace(/^#\//, '').split('/').map(decodeURIComponent)
  if (view === 'log') return {view}
  const isTab = view === 'story' || view === 'sign' || view === 'send'
  if (!isTab || !locale || !slug) return {view: 'start'}
  return {view, locale, slug, ...(key !== undefined && {key})}
}
