import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'

import { Failure, Loading } from '../../../components/ui/states.tsx'
import styles from '../look-back.module.css'

/** A chart while it is read, when it could not be, and when it is there. */
export const WhenRead = <Data,>({
  read: { data, error, isPending, refetch },
  children,
}: {
  readonly read: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}) => {
  const waiting = (
    <div className={styles['place']}>
      <Loading />
    </div>
  )
  if (isPending) return waiting
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  return <Suspense fallback={waiting}>{children(data)}</Suspense>
}
