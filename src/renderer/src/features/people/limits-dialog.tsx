import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { LIMIT_MAX, OFFERED_LIMITS } from '../../../../shared/domain/people/enough.ts'
import { type Circle, CIRCLES } from '../../../../shared/domain/people/person.ts'
import { Button } from '../../components/ui/button.tsx'
import { Dialog } from '../../components/ui/dialog.tsx'
import { Select, TextField } from '../../components/ui/field.tsx'
import { Quiet, Row, Stack } from '../../components/ui/page.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useRead, useWrite } from '../../lib/query.ts'

/** "Enough": for how many people one would like to have time. */
export const LimitsButton = () => {
  const { t } = useTranslation('people')
  const [isOpen, setIsOpen] = useState(false)
  const close = () => {
    setIsOpen(false)
  }
  return (
    <Row>
      <Button
        variant="plain"
        onClick={() => {
          setIsOpen(true)
        }}
      >
        {t('limits.open')}
      </Button>
      <Dialog title={t('limits.title')} isOpen={isOpen} onClose={close}>
        <Limits onClose={close} />
      </Dialog>
    </Row>
  )
}

const Limits = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation(['people', 'common'])
  const limits = useRead('people.limits', {})
  return (
    <Stack gap="large">
      <p>{t('limits.lead')}</p>
      {limits.isError && <Failure error={limits.error} onRetry={() => void limits.refetch()} />}
      {limits.data !== undefined &&
        CIRCLES.map((circle) => (
          <LimitField
            key={circle}
            circle={circle}
            kept={limits.data.find((each) => each.circle === circle)?.softLimit ?? null}
          />
        ))}
      <Quiet>{t('limits.source')}</Quiet>
      <Row>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </Row>
    </Stack>
  )
}

const NONE = 'none'
const OWN = 'own'

/** Kept as soon as it is chosen. */
const LimitField = ({ circle, kept }: { readonly circle: Circle; readonly kept: number | null }) => {
  const { t } = useTranslation(['people', 'common'])
  const set = useWrite('people.setLimit')
  const isOffered = kept === null || OFFERED_LIMITS.some((offered) => offered === kept)
  const [isOwn, setIsOwn] = useState(!isOffered)
  const [own, setOwn] = useState(isOffered ? '' : String(kept))
  const choose = (value: string) => {
    setIsOwn(value === OWN)
    if (value !== OWN) set.mutate({ circle, softLimit: value === NONE ? null : Number(value) })
  }
  return (
    <Stack gap="small">
      <Select
        label={t(`common:circle.${circle}`)}
        value={isOwn ? OWN : kept === null ? NONE : String(kept)}
        options={[
          { value: NONE, label: t('limits.none') },
          ...OFFERED_LIMITS.map((limit) => ({ value: String(limit), label: t('limits.about', { count: limit }) })),
          { value: OWN, label: t('limits.own') },
        ]}
        onChange={choose}
      />
      {isOwn && (
        <TextField
          label={t('limits.ownNumber')}
          inputMode="numeric"
          value={own}
          error={own === '' || limitOf(own) !== null ? undefined : t('limits.notANumber', { most: LIMIT_MAX })}
          onChange={(value) => {
            setOwn(value)
            const softLimit = limitOf(value)
            if (softLimit !== null) set.mutate({ circle, softLimit })
          }}
        />
      )}
      {set.isError && <Failure error={set.error} />}
    </Stack>
  )
}

/** The number that is typed, in any width; null while it is none that can be set. */
const limitOf = (typed: string): number | null => {
  const plain = typed.normalize('NFKC').trim()
  const limit = /^\d{1,5}$/.test(plain) ? Number(plain) : 0
  return limit >= 1 && limit <= LIMIT_MAX ? limit : null
}
