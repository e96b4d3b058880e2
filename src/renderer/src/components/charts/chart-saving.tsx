import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import { useWrite } from '../../lib/query.ts'
import { Button } from '../ui/button.tsx'
import { Row } from '../ui/page.tsx'
import { Failure } from '../ui/states.tsx'
import { useSay } from '../ui/undo.tsx'
import type { ChartTable } from './chart-table.ts'

type ChartSavingProps = {
  readonly name: string
  readonly table: ChartTable
  /** What is taken as the picture. */
  readonly picture: RefObject<HTMLElement | null>
}

/** Saves the numbers as CSV, or what stands on the screen as PNG, where the person says. */
export const ChartSaving = ({ name, table, picture }: ChartSavingProps) => {
  const { t } = useTranslation('look-back')
  const say = useSay()
  const saveTable = useWrite('lookBack.saveTable')
  const savePicture = useWrite('lookBack.savePicture')
  const failure = saveTable.error ?? savePicture.error
  const tell = ({ file }: { readonly file: string | null }) => {
    if (file !== null) say(t('saved', { file }))
  }
  const photograph = () => {
    const element = picture.current
    if (element === null) return
    element.scrollIntoView({ block: 'start', behavior: 'instant' })
    // The frame that shows the new place has to be painted before it is taken.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const { x, y, width, height } = element.getBoundingClientRect()
        savePicture.mutate({ name, rect: { x, y, width, height } }, { onSuccess: tell })
      })
    })
  }
  return (
    <>
      <Row>
        <Button
          variant="plain"
          onClick={() => {
            saveTable.mutate(
              { name, columns: [...table.columns], rows: table.rows.map((row) => [...row]) },
              { onSuccess: tell },
            )
          }}
        >
          {t('saveTable')}
        </Button>
        <Button variant="plain" onClick={photograph}>
          {t('savePicture')}
        </Button>
      </Row>
      {failure !== null && <Failure error={failure} />}
    </>
  )
}
