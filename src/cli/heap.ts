import {setFlagsFromString} from 'node:v8'

/** Let the heap grow to twice what lives before it is looked through, where V8 goes on to four times: a command makes
 *  much that it forgets with the next story, and keeps little. It costs a few hundredths of the time. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
