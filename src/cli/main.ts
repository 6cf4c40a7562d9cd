#!/usr/bin/env node
import {keepHeapSmall} from './heap.ts'
import {inked} from './ink.ts'
import {fault, run} from './run.ts'
import {BROKEN} from './shell.ts'

keepHeapSmall()

// `polyedition status | head` closes the pipe: nobody's fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

// What Node itself would print names files, too.
if (process.listenerCount('warning')) {
  process.removeAllListeners('warning')
  process.on('warning', ({name, message}) => void process.stderr.write(inked(`${name}: ${message}\n`)))
}
process.on('uncaughtException', (error) => {
  process.stderr.write(inked(fault(error)))
  process.exit(BROKEN)
})

const interrupt = new AbortController()
let isHeld = false
process.once('SIGINT', () => {
  interrupt.abort()
  // A command that does not watch ends at once, as if we did not handle the signal; the next command clears up.
  if (!isHeld) setTimeout(() => process.exit(130), 500).unref()
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: {out: Boolean(process.stdout.isTTY), err: Boolean(process.stderr.isTTY)},
  columns: process.stderr.columns ?? 80,
  now: () => new Date().toISOString(),
  signal: interrupt.signal,
  hold() {
    isHeld = true
    process.once('SIGTERM', () => interrupt.abort())
  }
})
