import {UsageError} from '../node/files/errors.ts'

export interface QueueAddress {
  readonly kind: 'postgres' | 'redis'
  /** With its password: for the driver alone. */
  readonly url: string
  /** For messages. */
  readonly shown: string
}

const KINDS: Readonly<Record<string, QueueAddress['kind']>> = {
  'postgres:': 'postgres',
  'postgresql:': 'postgres',
  'redis:': 'redis',
  'rediss:': 'redis'
}

/** A queue by its address. Throws `UsageError`, which repeats nothing of an address that may hold a password. */
export function queueAddress(url: string): QueueAddress {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  const kind = parsed && KINDS[parsed.protocol]
  if (!parsed || !kind) {
    const found = parsed ? `an address that begins with \`${parsed.protocol}\`` : 'no address'
    throw new UsageError(
      `Queue: found ${found}, expected \`postgres://<user>:<password>@<host>/<database>\` or \`redis://<host>:<port>\``
    )
  }
  return {kind, url, shown: `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/$/, '')}`}
}
