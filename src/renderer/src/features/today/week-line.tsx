import { NotebookPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { Today } from '../../../../shared/ipc/contract.ts'
import { Button } from '../../components/ui/button.tsx'
import { Row, Section, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { useWrite } from '../../lib/query.ts'

/** The week so far in one sentence, and a place to write down a meeting or that there was none. */
export const WeekLine = ({ today }: { readonly today: Today }) => {
  const { t } = useTranslation('today')
  const navigate = useNavigate()
  const say = useSay()
  const confirm = useWrite('days.confirmNoContact')
  const unconfirm = useWrite('days.unconfirm')
  const day = { localDay: today.localDay }
  const { week } = today
  const sentence = week.knownDays === 0 ? 'week.unknown' : week.contacts === 0 ? 'week.none' : 'week.contacts'
  return (
    <Section title={t('week.title')}>
      <Stack>
        <p>
          {t(sentence, { count: week.contacts, days: week.knownDays })}{' '}
          <Link to="/look-back">{t('week.lookBack')}</Link>
        </p>
        <Row>
          <Button icon={<NotebookPen />} onClick={() => void navigate('/journal/write')}>
            {t('week.write')}
          </Button>
          {today.isNoContactDay ? (
            <Button
              variant="plain"
              onClick={() => {
                unconfirm.mutate(day)
              }}
            >
              {t('week.noOneSaid')}
            </Button>
          ) : (
            today.entriesToday === 0 && (
              <Button
                variant="plain"
                onClick={() => {
                  confirm.mutate(day, {
                    onSuccess: () => {
                      say(t('week.noOneKept'), () => unconfirm.mutateAsync(day))
                    },
                  })
                }}
              >
                {t('week.noOne')}
              </Button>
            )
          )}
        </Row>
        {confirm.isError && <Failure error={confirm.error} />}
      </Stack>
    </Section>
  )
}
