import {setFlagsFromString} from 'node:v8'

/** Let the heap grow to twice its live size before it is collected, where V8 goes to four times: a command creates much
 *  that it forgets with the next story, and keeps little. This costs a few per cent of the time. */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
