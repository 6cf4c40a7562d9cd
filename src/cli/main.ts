#!/usr/bin/env node
import {keepHeapSmall} from './heap.ts'
import {run} from './run.ts'

keepHeapSmall()

// `polyedition status | head` closes the pipe: no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

const interrupt = new AbortController()
process.once('SIGINT', () => {
  interrupt.abort()
  // Whoever does not watch ends at once, as if we were not here; the next command clears up.
  setTimeout(() => process.exit(130), 500).unref()
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: {out: Boolean(process.stdout.isTTY), err: Boolean(process.stderr.isTTY)},
  columns: process.stderr.columns ?? 80,
  now: () => new Date().toISOString(),
  signal: interrupt.signal
})
