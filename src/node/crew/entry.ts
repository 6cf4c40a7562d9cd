/** The program of a worker, beside this package's other files. `tools/bundle.mjs` puts another address here, for the
 *  command line, whose files lie in one folder. */
export const entry: URL = new URL('../worker.js', import.meta.url)
