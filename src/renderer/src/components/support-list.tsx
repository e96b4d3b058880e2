import { ExternalLink, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import { SUPPORT_REGIONS, type SupportPhone, type SupportResource } from '../../../shared/domain/support/support.ts'
import { formatMonthDay } from '../../../shared/time/format.ts'
import { useRead } from '../lib/query.ts'
import { useLanguage, useLocalized } from '../lib/words.ts'
import styles from './support-list.module.css'
import { Quiet, Section } from './ui/page.tsx'
import { Failure, Loading } from './ui/states.tsx'

/** Whom to turn to, by region. Needs no data of the person. */
export const SupportList = () => {
  const { t } = useTranslation('support')
  const { data, error, isPending, refetch } = useRead('support.list', {})
  if (isPending) return <Loading lines={6} />
  if (data === undefined) return <Failure error={error} onRetry={() => void refetch()} />
  return (
    <>
      {SUPPORT_REGIONS.map((region) => (
        <Section key={region} title={t(`region.${region}`)}>
          {region === 'japan' && <Quiet>{t('whatHappens')}</Quiet>}
          <ul className={styles['resources']}>
            {data
              .filter((resource) => resource.region === region)
              .map((resource) => (
                <li key={resource.id}>
                  <Resource resource={resource} />
                </li>
              ))}
          </ul>
        </Section>
      ))}
      <Quiet>{t('note')}</Quiet>
    </>
  )
}

const Resource = ({ resource }: { readonly resource: SupportResource }) => {
  const { t } = useTranslation('support')
  const localized = useLocalized()
  const language = useLanguage()
  const { name, purpose, hours, phones, web, checkedOn } = resource
  return (
    <article className={styles['resource']} aria-label={localized(name)}>
      <h3>{localized(name)}</h3>
      <p>{localized(purpose)}</p>
      {hours !== undefined && (
        <p className={styles['hours']}>
          <span className={styles['term']}>{t('hours')}</span> {localized(hours)}
        </p>
      )}
      {phones.length > 0 && (
        <ul className={styles['phones']}>
          {phones.map((phone) => (
            <li key={phone.number}>
              <Call phone={phone} />
            </li>
          ))}
        </ul>
      )}
      {web !== undefined && (
        <a
          href={web}
          target="_blank"
          rel="noreferrer"
          className={styles['page']}
          aria-label={t('pageOf', { name: localized(name) })}
        >
          <ExternalLink size={16} strokeWidth={1.5} aria-hidden="true" />
          {t('page')}
        </a>
      )}
      <p className={styles['checked']}>
        {checkedOn === null ? t('unchecked') : t('checked', { day: formatMonthDay(checkedOn, language) })}
      </p>
    </article>
  )
}

/** A number to read, and to call by the computer's own phone program. */
const Call = ({ phone: { number, note } }: { readonly phone: SupportPhone }) => {
  const { t } = useTranslation('support')
  const localized = useLocalized()
  return (
    <>
      <a
        href={`tel:${number.replaceAll('-', '')}`}
        target="_blank"
        rel="noreferrer"
        className={`${styles['number']} numbers`}
        aria-label={t('call', { number })}
      >
        <Phone size={16} strokeWidth={1.5} aria-hidden="true" />
        {number}
      </a>
      {note !== undefined && <span className={styles['of']}> {localized(note)}</span>}
    </>
  )
}
