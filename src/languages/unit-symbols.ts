import type {FormsOf} from './figures.ts'
import type {UnitId} from './unit-ids.ts'

/** Those that are our own id of the unit. */
const OWN =
  'mm cm km mg kg ml kmh mph rpm kw mw gw wh kwh mwh gwh twh kv mah kb mb gb tb kbit mbit gbit ' +
  'mb/s gb/s kbit/s mbit/s gbit/s hz khz mhz ghz db'

/** Symbols of units, which every language prints in Latin letters beside its own words. Symbols of one letter are left
 *  to the packs, because many of them are words. */
export const unitSymbols: FormsOf<UnitId> = {
  ...Object.fromEntries(OWN.split(' ').map((id) => [id, id])),
  m2: 'm²',
  km2: 'km²',
  m3: 'm³',
  kmh: 'kmh|km/h|kph',
  'kbit/s': 'kbit/s|kbps',
  'mbit/s': 'mbit/s|mbps',
  'gbit/s': 'gbit/s|gbps'
}
