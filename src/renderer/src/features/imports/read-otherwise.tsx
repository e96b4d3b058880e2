import { useTranslation } from 'react-i18next'

import { canNamePeople, type Column } from '../../../../shared/domain/imports/columns.ts'
import { TEXT_ENCODINGS, type TextEncoding } from '../../../../shared/domain/imports/import-report.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { Select } from '../../components/ui/field.tsx'
import { Fold } from '../../components/ui/fold.tsx'
import { Stack } from '../../components/ui/page.tsx'
import { Failure, Notice } from '../../components/ui/states.tsx'
import { invoke } from '../../lib/client.ts'
import { useWrite } from '../../lib/query.ts'
import { ColumnsTable } from './columns-table.tsx'
import type { Preview } from './choices.ts'

type ReadOtherwiseProps = { readonly preview: Preview; readonly onOpened: (answer: Output<'imports.open'>) => void }

/** What was guessed about the file, and can be said: the character set, and what the columns of a table are. */
export const ReadOtherwise = ({ preview, onOpened }: ReadOtherwiseProps) => {
  const { t } = useTranslation('import')
  const read = useWrite('imports.read')
  const { importId, encoding, isEncodingSure, table } = preview

  const readAgain = (said: {
    readonly encoding?: TextEncoding
    readonly hasHeader?: boolean
    readonly columns?: readonly Column[]
  }) => {
    if (read.isPending) return
    const hasHeader = said.hasHeader ?? table?.hasHeader ?? true
    const wishes =
      said.columns === undefined && said.hasHeader === undefined
        ? null
        : { hasHeader, columns: [...(said.columns ?? [])] }
    read.mutate(
      { importId, encoding: said.encoding ?? encoding, table: wishes },
      {
        onSuccess: (answer) => {
          // What was chosen was about other people.
          if (answer.kind === 'opened')
            void invoke('drafts.discard', { key: `import:${importId}` }).catch(() => undefined)
          onOpened(answer)
        },
      },
    )
  }
  const letters = (
    <Select<TextEncoding>
      label={t('encoding.label')}
      value={encoding}
      options={TEXT_ENCODINGS.map((value) => ({ value, label: t(`encoding.names.${value}`) }))}
      onChange={(value) => {
        readAgain({ encoding: value })
      }}
    />
  )
  const isNamed = table === null || canNamePeople(table.columns)
  const columns = table !== null && <ColumnsTable table={table} onChange={readAgain} />
  return (
    <Stack>
      {!isEncodingSure && (
        <Notice>
          <p>{t('encoding.unsure')}</p>
          {letters}
        </Notice>
      )}
      {!isNamed && (
        <>
          <Notice>{t('columns.needed')}</Notice>
          {columns}
        </>
      )}
      {isNamed && table !== null && <Fold label={t('columns.title')}>{columns}</Fold>}
      {isEncodingSure && encoding !== 'utf-8' && <Fold label={t('encoding.title')}>{letters}</Fold>}
      {read.isError && <Failure error={read.error} />}
    </Stack>
  )
}
