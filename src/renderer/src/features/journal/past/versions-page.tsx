import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'

import type { VersionLine } from '../../../../../shared/domain/journal/entry.ts'
import { Button } from '../../../components/ui/button.tsx'
import { Choice } from '../../../components/ui/choice.tsx'
import { Page, Row, Section } from '../../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useRead } from '../../../lib/query.ts'
import { useMomentWords } from '../entry-words.ts'
import { Comparison } from './comparison.tsx'

/** How much of a version its line in the list shows. */
const GLIMPSE = 60

/** What an entry was before it was changed: to be looked at, held against today's, and brought back. */
export const VersionsPage = () => {
  const { t } = useTranslation('past')
  const { id = '' } = useParams()
  const versions = useRead('journal.versions', { id })
  return (
    <Page title={t('title')} lead={t('lead')} above={<WayBack to={`/journal/entry/${id}`} label={t('back')} />}>
      {versions.isPending && <Loading lines={5} />}
      {versions.isError && <Failure error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data?.length === 0 && <Empty>{t('none')}</Empty>}
      {versions.data !== undefined && versions.data.length > 0 && (
        <Versions key={id} id={id} versions={versions.data} />
      )}
    </Page>
  )
}

const Versions = ({ id, versions }: { readonly id: string; readonly versions: readonly VersionLine[] }) => {
  const { t } = useTranslation(['past', 'journal', 'common'])
  const navigate = useNavigate()
  const say = useSay()
  const momentWords = useMomentWords()
  const [chosen, setChosen] = useState<number | null>(null)
  const latest = versions[0]?.revision ?? null
  const revision = versions.some((version) => version.revision === chosen) ? chosen : latest

  const bringBack = async (wanted: number) => {
    try {
      const item = await invoke('journal.bringBack', { id, revision: wanted })
      void navigate(`/journal/entry/${id}`)
      say(t('broughtBack'), () => invoke('journal.bringBack', { id, revision: item.revision - 1 }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  return (
    <>
      <Choice
        label={t('which')}
        layout="column"
        value={revision}
        options={versions.map((version) => ({
          value: version.revision,
          label: t('until', { moment: momentWords(version.until) }),
          note: glimpseOf(version) || t('noWords'),
        }))}
        onChange={setChosen}
      />
      {revision !== null && (
        <Section title={t('compared')} note={t('legend')}>
          <Comparison id={id} revision={revision} />
          <Row>
            <Button variant="primary" onClick={() => void bringBack(revision)}>
              {t('bringBack')}
            </Button>
          </Row>
        </Section>
      )}
    </>
  )
}

const glimpseOf = ({ excerpt }: VersionLine): string => {
  const line = excerpt.trim().replaceAll(/\s+/g, ' ')
  const letters = [...line]
  return letters.length > GLIMPSE ? `${letters.slice(0, GLIMPSE).join('')}\u2026` : line
}
