import { type ReactNode, type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'

import { MOST_NAMES } from '../../../../shared/domain/report/report.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { formatDay } from '../../../../shared/time/format.ts'
import { useSignalWords } from '../../components/signal/signal-words.ts'
import { listWords } from '../../lib/list-words.ts'
import { useRead } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './report.module.css'
import { ReportGoals } from './report-goals.tsx'
import { ReportTrend } from './report-trend.tsx'

type Report = Output<'report.get'>

/** The page itself: the only thing that is printed. */
export const ReportPaper = ({ report, ref }: { readonly report: Report; readonly ref: Ref<HTMLElement> }) => {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { from, to, knownDays, daysSoFar } = report
  return (
    <article ref={ref} className={styles['paper']} aria-label={t('paper')}>
      <header>
        <h2 className={styles['heading']}>{t('paper')}</h2>
        <p>{t('span', { from: formatDay(from, language, true), to: formatDay(to, language) })}</p>
        <p className={styles['quiet']}>
          {knownDays === 0
            ? t('nothing')
            : t(knownDays === daysSoFar ? 'knownAll' : 'known', { days: daysSoFar, known: knownDays })}
        </p>
      </header>
      <Contacts report={report} />
      <Feel report={report} />
      <CheckIns report={report} />
      <div className={styles['columns']}>
        <Part title={t('goals.title')}>
          <ReportGoals report={report} />
        </Part>
        <Part title={t('exercises.title')}>
          <Exercises report={report} />
        </Part>
      </div>
      <Signal />
      <p className={styles['note']}>{t('note')}</p>
    </article>
  )
}

type ReportProps = { readonly report: Report }

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['title']}>
        {title}
      </h3>
      {children}
    </section>
  )
}

const Contacts = ({ report: { contacts, channels, circles } }: ReportProps) => {
  const { t } = useTranslation(['report', 'common'])
  const language = useLanguage()
  const most = Math.max(1, ...channels.map((each) => each.contacts))
  const namesOf = ({ people, names }: Report['circles'][number]) => {
    if (names === null || names.length === 0) return ''
    const others = people - names.length
    const listed = others > 0 ? [...names.slice(0, MOST_NAMES), t('contacts.more', { count: others })] : names
    return t('contacts.names', { names: listWords(listed, language) })
  }
  return (
    <Part title={`${t('contacts.title')} ${t('contacts.count', { count: contacts })}`}>
      {contacts === 0 ? (
        <p>{t('contacts.none')}</p>
      ) : (
        <div className={styles['columns']}>
          <div>
            <h4 className={styles['small']}>{t('contacts.channels')}</h4>
            <ul className={styles['bars']}>
              {channels.map((each) => (
                <li key={each.channel} className={styles['bar']}>
                  <span>{t(`common:channel.${each.channel}`)}</span>
                  <svg
                    viewBox={`0 0 ${most} 1`}
                    preserveAspectRatio="none"
                    className={styles['length']}
                    aria-hidden="true"
                  >
                    <rect width={each.contacts} height={1} />
                  </svg>
                  <span className="numbers">{each.contacts}</span>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h4 className={styles['small']}>{t('contacts.circles')}</h4>
            <ul>
              {circles.map((circle) => (
                <li key={circle.circle}>
                  {t('contacts.circle', { circle: t(`common:circle.${circle.circle}`), count: circle.people })}
                  {namesOf(circle)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </Part>
  )
}

const Feel = ({ report: { energy, mood } }: ReportProps) => {
  const { t } = useTranslation('report')
  const { gave, took, neither } = energy
  return (
    <Part title={t('feel.title')}>
      <p>{gave + took + neither === 0 ? t('feel.energyNone') : t('feel.energy', energy)}</p>
      <p>
        {mood.before === null || mood.after === null
          ? t('feel.moodNone')
          : t('feel.mood', { before: mood.before.toFixed(1), after: mood.after.toFixed(1), count: mood.count })}
      </p>
    </Part>
  )
}

const CheckIns = ({ report: { checkIns } }: ReportProps) => {
  const { t } = useTranslation('report')
  const { mood, energy, count, moodBefore, energyBefore, days } = checkIns
  return (
    <Part title={t('checkIns.title')}>
      {mood === null || energy === null ? (
        <p>{t('checkIns.none')}</p>
      ) : (
        <>
          <p>{t('checkIns.said', { mood: mood.toFixed(1), energy: energy.toFixed(1), count })}</p>
          {moodBefore !== null && energyBefore !== null && (
            <p className={styles['quiet']}>
              {t('checkIns.before', {
                days: days.length,
                mood: moodBefore.toFixed(1),
                energy: energyBefore.toFixed(1),
              })}
            </p>
          )}
          <ReportTrend days={days} />
        </>
      )}
    </Part>
  )
}

const Exercises = ({ report: { exercises } }: ReportProps) => {
  const { t } = useTranslation(['report', 'common'])
  if (exercises.length === 0) return <p>{t('exercises.none')}</p>
  return (
    <ul>
      {exercises.map(({ track, times }) => (
        <li key={track}>{t('exercises.item', { track: t(`common:track.${track}`), count: times })}</li>
      ))}
    </ul>
  )
}

const Signal = () => {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const words = useSignalWords()
  const signal = useRead('signal.get', {}).data
  if (signal === undefined) return null
  return (
    <Part title={t('signal.title')}>
      <p>{words.sentence(signal)}</p>
      {signal.reasons.length > 0 && (
        <ul>
          {signal.reasons.map((reason) => (
            <li key={reason.what}>{words.reason(reason)}</li>
          ))}
        </ul>
      )}
      <p className={styles['quiet']}>{t('signal.asOf', { day: formatDay(signal.today, language) })}</p>
    </Part>
  )
}
