import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../shared/ipc/contract.ts'
import { Page } from '../../components/ui/page.tsx'
import { Failure, Loading } from '../../components/ui/states.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { useFresh } from '../../lib/use-fresh.ts'
import { ChooseFile, type Refusal } from './choose-file.tsx'
import type { Preview } from './choices.ts'
import { ImportDone } from './import-done.tsx'
import { LookThrough } from './look-through.tsx'

/** Brings people in from a file: choose it, look through it, keep it, or take it back. A file that lies open is there again. */
export const ImportPage = () => {
  const { t } = useTranslation(['import', 'people'])
  const current = useFresh('imports.current', {})
  if (current.data !== undefined) return <Flow open={current.data.preview} />
  return (
    <Page title={t('title')} above={<WayBack to="/people" label={t('people:toList')} />}>
      {current.isError ? (
        <Failure error={current.error} onRetry={() => void current.refetch()} />
      ) : (
        <Loading lines={4} />
      )}
    </Page>
  )
}

type Stage =
  | { readonly kind: 'choose'; readonly refusal: Refusal | null }
  | { readonly kind: 'look'; readonly preview: Preview }
  | { readonly kind: 'done'; readonly report: Output<'imports.commit'> }

const Flow = ({ open }: { readonly open: Preview | null }) => {
  const [stage, setStage] = useState<Stage>(
    open === null ? { kind: 'choose', refusal: null } : { kind: 'look', preview: open },
  )
  const handleOpened = (answer: Output<'imports.open'>) => {
    if (answer.kind === 'opened') setStage({ kind: 'look', preview: answer.preview })
    if (answer.kind === 'refused') setStage({ kind: 'choose', refusal: answer })
  }
  const chooseAnew = () => {
    setStage({ kind: 'choose', refusal: null })
  }
  /** Whoever has gone on to another file stays there. */
  const leaveDone = (changeId: string) => {
    setStage((present) =>
      present.kind === 'done' && present.report.changeId === changeId ? { kind: 'choose', refusal: null } : present,
    )
  }
  switch (stage.kind) {
    case 'choose':
      return <ChooseFile key={stage.refusal?.file ?? ''} refusal={stage.refusal} onOpened={handleOpened} />
    case 'look':
      return (
        <LookThrough
          // Read again, it is looked through anew.
          key={stage.preview.importId}
          preview={stage.preview}
          onOpened={handleOpened}
          onClosed={chooseAnew}
          onDone={(report) => {
            setStage({ kind: 'done', report })
          }}
          onTakenBack={leaveDone}
        />
      )
    case 'done':
      return <ImportDone report={stage.report} onTakenBack={chooseAnew} />
  }
}
