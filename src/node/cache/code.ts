/** What stands for our own code: what is kept by one code is nothing to another. `tools/bundle.mjs` puts its hash here,
 *  for the command line, which brings all that it runs. Without it (the library, whose dependencies are the caller's)
 *  what is kept lasts as long as the process. */
export const code: string | undefined = undefined
