import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'

import type { Channel } from '../../../shared/ipc/channels.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { invoke } from './client.ts'

/**
 * Reads anew whenever a screen opens, for that screen alone: for what it then changes by itself, such as
 * a run or a draft, where an older answer would bring older words back.
 */
export const useFresh = <Name extends Channel>(
  channel: Name,
  input: Input<Name>,
  options?: { readonly enabled?: boolean },
) => {
  // Another one at each visit; nothing of a former visit answers.
  const visit = useId()
  return useQuery<Output<Name>>({
    queryKey: ['fresh', visit, channel, input],
    queryFn: () => invoke(channel, input),
    gcTime: 0,
    ...options,
  })
}
