import { useQuery } from '@tanstack/react-query'

import type { Channel } from '../../../shared/ipc/channels.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { invoke } from './client.ts'

/**
 * Reads anew whenever a screen opens, and keeps nothing afterwards: for what the screen then changes
 * by itself, such as a run or a draft, where an older answer would bring older words back.
 */
export const useFresh = <Name extends Channel>(channel: Name, input: Input<Name>, options?: { readonly enabled?: boolean }) =>
  useQuery<Output<Name>>({
    queryKey: ['fresh', channel, input],
    queryFn: () => invoke(channel, input),
    gcTime: 0,
    ...options,
  })
