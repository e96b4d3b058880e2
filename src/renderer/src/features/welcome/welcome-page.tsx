import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { LANGUAGES } from '../../../../shared/domain/settings/settings.ts'
import { Button } from '../../components/ui/button.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Failure } from '../../components/ui/states.tsx'
import { useWrite } from '../../lib/query.ts'
import { useLanguage } from '../../lib/words.ts'
import { DearPeople } from './dear-people.tsx'
import { Rings } from './rings.tsx'
import { useDearPerson } from './use-dear-person.ts'
import styles from './welcome.module.css'

const SCREENS = ['what', 'how', 'private'] as const

/** The first start: three short screens, each of which can be skipped. */
export const WelcomePage = () => {
  const { t } = useTranslation('welcome')
  const navigate = useNavigate()
  const settings = useWrite('settings.update')
  const dear = useDearPerson()
  const [index, setIndex] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const screen = SCREENS[index] ?? 'what'
  const isLast = index === SCREENS.length - 1

  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [index])

  const finish = async () => {
    // A name that was typed and not added yet is added now; a refusal stays beside its field.
    if (!(await dear.addTyped())) {
      setIndex(SCREENS.length - 1)
      return
    }
    settings.mutate({ isWelcomed: true }, { onSuccess: () => void navigate('/', { replace: true }) })
  }

  return (
    <main className={styles['page']}>
      <div className={styles['top']}>
        <p className={styles['progress']}>
          <span className="visually-hidden">{t('progress', { number: index + 1, count: SCREENS.length })}</span>
          {SCREENS.map((name, at) => (
            <span key={name} className={`${styles['dot']} ${at === index ? styles['here'] : ''}`} aria-hidden="true" />
          ))}
        </p>
        {!isLast && (
          <Button variant="plain" onClick={() => void finish()}>
            {t('skip')}
          </Button>
        )}
      </div>
      <div className={styles['middle']}>
        <Rings nearness={index} />
        <div className={styles['words']}>
          <h1 ref={heading} tabIndex={-1}>
            {t(`${screen}.title`)}
          </h1>
          {t(`${screen}.lines`, { returnObjects: true }).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {screen === 'what' && <LanguageChoice />}
        {screen === 'private' && <DearPeople dear={dear} />}
        {settings.isError && <Failure error={settings.error} />}
      </div>
      <div className={styles['foot']}>
        {isLast ? (
          <Button variant="primary" onClick={() => void finish()}>
            {t('begin')}
          </Button>
        ) : (
          <Button
            variant="primary"
            onClick={() => {
              setIndex(index + 1)
            }}
          >
            {t('forward')}
          </Button>
        )}
        {index > 0 && (
          <Button
            variant="plain"
            onClick={() => {
              setIndex(index - 1)
            }}
          >
            {t('back')}
          </Button>
        )}
      </div>
    </main>
  )
}

const LanguageChoice = () => {
  const { t } = useTranslation('welcome')
  const language = useLanguage()
  const settings = useWrite('settings.update')
  return (
    <>
      <Choice
        label={t('language')}
        isLabelHidden
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        onChange={(chosen) => {
          settings.mutate({ language: chosen })
        }}
      />
      {settings.isError && <Failure error={settings.error} />}
    </>
  )
}
