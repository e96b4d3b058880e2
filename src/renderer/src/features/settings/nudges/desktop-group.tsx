import { useTranslation } from 'react-i18next'

import { Choice } from '../../../components/ui/choice.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { useRead, useWrite } from '../../../lib/query.ts'
import { SettingsGroup } from '../settings-group.tsx'
import styles from '../settings.module.css'

/** Starting with the computer, and what this desktop can show and tell. */
export const DesktopGroup = () => (
  <>
    <StartUp />
    <Abilities />
  </>
)

const StartUp = () => {
  const { t } = useTranslation('nudge-pages')
  const autostart = useRead('autostart.get', {})
  const write = useWrite('autostart.set')
  const hasTray = useRead('nudges.abilities', {}).data?.hasTray ?? true
  if (autostart.isError) return <Failure error={autostart.error} onRetry={() => void autostart.refetch()} />
  if (autostart.data === undefined) return <Loading />
  const state = write.data ?? autostart.data
  if (state === 'unknown') {
    return (
      <SettingsGroup title={t('settings.startUp.title')}>
        <p className={styles['note']}>{t('settings.startUp.unknown')}</p>
      </SettingsGroup>
    )
  }
  return (
    <SettingsGroup
      title={t('settings.startUp.title')}
      state={write.isError ? 'failed' : write.isSuccess ? 'kept' : 'idle'}
      error={write.error}
    >
      <Choice
        label={t('settings.startUp.label')}
        value={state}
        options={[
          { value: 'off', label: t('settings.startUp.off') },
          { value: 'on', label: t('settings.startUp.on') },
        ]}
        onChange={(next) => {
          write.mutate({ isOn: next === 'on' })
        }}
      />
      <p className={styles['note']}>{t(hasTray ? 'settings.startUp.note' : 'settings.startUp.noteNoTray')}</p>
    </SettingsGroup>
  )
}

const Abilities = () => {
  const { t } = useTranslation('nudge-pages')
  const { data, isError, error, refetch } = useRead('nudges.abilities', {})
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading />
  const lines = [
    data.hasTray ? t('settings.desktop.tray') : t('settings.desktop.noTray'),
    data.hasNotifications ? t('settings.desktop.notifications') : t('settings.desktop.noNotifications'),
    data.canSeeDoNotDisturb ? t('settings.desktop.dnd') : t('settings.desktop.noDnd'),
    data.canSeeFullScreen ? t('settings.desktop.fullScreen') : t('settings.desktop.noFullScreen'),
    data.canSeeCalls ? t('settings.desktop.calls') : t('settings.desktop.noCalls'),
  ]
  return (
    <SettingsGroup title={t('settings.desktop.title')}>
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SettingsGroup>
  )
}
