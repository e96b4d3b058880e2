import { useTranslation } from 'react-i18next'

import { actionsOf, type ContactWay } from '../../../shared/domain/people/contact-way.ts'
import { useRead } from '../lib/query.ts'
import { Quiet, Row, Stack } from './ui/page.tsx'
import { WayActions } from './way-actions.tsx'

type WaysToWriteProps = {
  readonly personId: string
  /** The words to send. */
  readonly text: string
}

/** The way that someone likes best, with a key that opens it; where it cannot be opened, also the nearest one that can. Nothing while none is known. */
export const WaysToWrite = ({ personId, text }: WaysToWriteProps) => {
  const { t } = useTranslation('people')
  const ways = useRead('people.get', { id: personId }).data?.ways ?? []
  const preferred = ways.find(({ isPreferred }) => isPreferred)
  const nearest = ways.find(isOpenable)
  const offered = [preferred, nearest].filter((way, index, all) => way !== undefined && all.indexOf(way) === index)
  return (
    <Stack gap="small">
      {offered.map((way) =>
        way === undefined ? null : (
          <div key={way.id}>
            <Quiet>
              {t(way.isPreferred ? 'ways.likedBest' : 'ways.alsoBy', {
                kind: t(`ways.kinds.${way.kind}`),
                value: way.value,
              })}
            </Quiet>
            <Row>
              <WayActions personId={personId} way={way} text={text} />
            </Row>
          </div>
        ),
      )}
    </Stack>
  )
}

const isOpenable = (way: ContactWay): boolean => actionsOf(way).length > 0
