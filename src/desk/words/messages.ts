import {effect, type Signal, signal} from '@preact/signals'
import {loadMessages, type Texts} from '../../messages/index.ts'
import {lng} from './index.ts'

/** What the rules say, in the language of the desk; English until it is there. */
export const texts: Signal<Texts | undefined> = signal(undefined)

effect(() => {
  const asked = lng.value
  loadMessages(asked).then(
    (found) => {
      if (asked === lng.peek()) texts.value = found
    },
    // Without the server they stay in the language that is there.
    () => {}
  )
})
