import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { addDays } from '../../../../../shared/time/day.ts'
import { formatDay } from '../../../../../shared/time/format.ts'
import { PersonPicker } from '../../../components/person-picker.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { TextArea } from '../../../components/ui/field.tsx'
import { Quiet, Row } from '../../../components/ui/page.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useRead } from '../../../lib/query.ts'
import { useLanguage } from '../../../lib/words.ts'
import { idsAsText, idsIn, type ReviewDraft } from '../review-form.ts'

type WhoStepProps = { readonly draft: ReviewDraft; readonly week: Output<'reviews.week'> }

/** Who comes to mind. Someone who was chosen can be kept for later at once: the key for it has the focus. */
export const WhoStep = ({ draft: { form, change }, week }: WhoStepProps) => {
  const { t } = useTranslation(['review', 'common'])
  const language = useLanguage()
  const say = useSay()
  const people = useRead('people.list', {}).data ?? []
  const chosen = idsIn(form.personIds)
  const asked = idsIn(form.askedIds)
  const dueDay = week.goals === 'next' ? addDays(week.weekEnd, 1) : addDays(week.today, 1)

  const latest = chosen.at(-1)
  const offers = useRef<HTMLDivElement>(null)
  const former = useRef(latest)
  useEffect(() => {
    if (latest === former.current) return
    former.current = latest
    offers.current?.querySelector<HTMLElement>(`[data-person="${latest ?? ''}"]`)?.focus()
  }, [latest])

  const keepForLater = async (personId: string) => {
    try {
      const { id } = await invoke('followUps.add', {
        personId,
        entryId: null,
        kind: 'share',
        text: t('who.text'),
        dueDay,
      })
      change({ askedIds: idsAsText([...asked, personId]) })
      say(t('who.saidKept'), async () => {
        await invoke('followUps.remove', { id })
        change({ askedIds: idsAsText(asked) })
      })
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  const named = chosen.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const waiting = named.filter(({ id }) => !asked.includes(id))
  return (
    <>
      <Quiet>{t('who.hint')}</Quiet>
      <PersonPicker
        label={t('who.people')}
        isLabelHidden
        chosen={chosen}
        onChange={(ids) => {
          change({ personIds: idsAsText(ids) })
        }}
        typed={form.typed}
        onType={(typed) => {
          change({ typed })
        }}
      />
      {named.length > 0 && (
        <div ref={offers}>
          {waiting.length > 0 && <Quiet>{t('who.note', { day: formatDay(dueDay, language) })}</Quiet>}
          <Row>
            {waiting.map(({ id, name }) => (
              <Button key={id} data-person={id} onClick={() => void keepForLater(id)}>
                {t('who.keep', { name })}
              </Button>
            ))}
          </Row>
          {named
            .filter(({ id }) => asked.includes(id))
            .map(({ id, name }) => (
              <p key={id}>{t('who.isKept', { name })}</p>
            ))}
        </div>
      )}
      <TextArea
        label={t('who.field')}
        hint={t('was.hint')}
        rows={2}
        value={form.who}
        onChange={(who) => {
          change({ who })
        }}
      />
    </>
  )
}
