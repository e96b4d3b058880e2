import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { type Theme, THEMES } from '../../../../shared/domain/settings/settings.ts'
import { SENSITIVITIES } from '../../../../shared/domain/signal/parameters.ts'
import type { AppInfo } from '../../../../shared/ipc/contract.ts'
import type { Settings, SettingsPatch } from '../../../../shared/schemas/settings.ts'
import { KeyList } from '../../components/key-list.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Select } from '../../components/ui/field.tsx'
import { Page, Quiet } from '../../components/ui/page.tsx'
import { Failure, Loading, Notice } from '../../components/ui/states.tsx'
import { useRead, useWrite } from '../../lib/query.ts'
import { DataFolder } from './data-folder.tsx'
import { PausesGroup } from './pauses-group.tsx'
import { ReviewTime } from './review-time.tsx'
import { SettingsGroup } from './settings-group.tsx'
import { ShortcutField } from './shortcut-field.tsx'
import styles from './settings.module.css'

const WEEKDAYS = [1, 7, 6] as const
const HOURS = ['0', '1', '2', '3', '4', '5', '6'] as const
type Hour = (typeof HOURS)[number]

/** Settings. Every change is kept at once. */
export const SettingsPage = () => {
  const { t } = useTranslation('settings')
  const settings = useRead('settings.get', {})
  const info = useRead('app.info', {})
  const failed = settings.isError ? settings : info.isError ? info : null
  return (
    <Page title={t('title')} lead={t('lead')}>
      {failed !== null && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {(settings.isPending || info.isPending) && <Loading lines={5} />}
      {settings.data !== undefined && info.data !== undefined && (
        <SettingsForm settings={settings.data} info={info.data} />
      )}
    </Page>
  )
}

type Group = 'look' | 'days' | 'review' | 'keys' | 'signal'

const SettingsForm = ({ settings, info }: { readonly settings: Settings; readonly info: AppInfo }) => {
  const { t } = useTranslation(['settings', 'keys', 'nudge-pages'])
  const write = useWrite('settings.update')
  const [changedGroup, setChangedGroup] = useState<Group | null>(null)
  // What was just chosen shows at once; if it could not be kept, the choice goes back to what is.
  const shown = write.isPending ? { ...settings, ...write.variables } : settings
  const change = (group: Group, patch: SettingsPatch) => {
    setChangedGroup(group)
    write.mutate(patch)
  }
  const stateOf = (group: Group) => {
    if (changedGroup !== group) return 'idle'
    return write.isError ? 'failed' : write.isSuccess ? 'kept' : 'idle'
  }
  return (
    <div className={styles['groups']}>
      {info.settingsWereReset && <Notice>{t('wereReset')}</Notice>}
      <SettingsGroup title={t('look.title')} state={stateOf('look')} error={write.error}>
        <Choice
          label={t('look.language')}
          value={shown.language}
          options={[
            { value: 'system', label: t('look.languageSystem') },
            { value: 'ja', label: t('look.japanese') },
            { value: 'en', label: t('look.english') },
          ]}
          onChange={(language) => {
            change('look', { language })
          }}
        />
        <Choice
          label={t('look.theme')}
          value={shown.theme}
          options={THEMES.map((theme: Theme) => ({ value: theme, label: t(`look.themes.${theme}`) }))}
          onChange={(theme) => {
            change('look', { theme })
          }}
        />
      </SettingsGroup>
      <SettingsGroup title={t('days.title')} state={stateOf('days')} error={write.error}>
        <Choice
          label={t('days.firstWeekday')}
          value={shown.firstWeekday}
          options={WEEKDAYS.map((day) => ({ value: day, label: t(`days.weekday.${day}`) }))}
          onChange={(firstWeekday) => {
            change('days', { firstWeekday })
          }}
        />
        <div className={styles['narrow']}>
          <Select
            label={t('days.dayStart')}
            hint={t('days.dayStartNote')}
            value={String(shown.dayStartHour) as Hour}
            options={HOURS.map((hour) => ({ value: hour, label: t(`days.hour.${hour}`) }))}
            onChange={(hour) => {
              change('days', { dayStartHour: Number(hour) })
            }}
          />
        </div>
      </SettingsGroup>
      <SettingsGroup title={t('nudge-pages:title')}>
        <p>
          <Link to="/settings/nudges">{t('nudge-pages:settings.link')}</Link>
        </p>
        <p className={styles['note']}>{t('nudge-pages:settings.linkNote')}</p>
      </SettingsGroup>
      <SettingsGroup title={t('signal.title')} state={stateOf('signal')} error={write.error}>
        <Choice
          label={t('signal.sensitivity')}
          value={shown.signalSensitivity}
          options={[...SENSITIVITIES, 'off' as const].map((value) => ({ value, label: t(`signal.${value}`) }))}
          onChange={(signalSensitivity) => {
            change('signal', { signalSensitivity })
          }}
        />
        <Quiet>{t('signal.note')}</Quiet>
      </SettingsGroup>
      <PausesGroup />
      <SettingsGroup title={t('review.title')} state={stateOf('review')} error={write.error}>
        <ReviewTime
          value={shown.reviewAt}
          onChange={(reviewAt) => {
            change('review', { reviewAt })
          }}
        />
      </SettingsGroup>
      <SettingsGroup title={t('keys:settingsTitle')} state={stateOf('keys')} error={write.error}>
        <ShortcutField
          shortcut={shown.quickLogShortcut}
          state={info.quickLogShortcut}
          onChange={(quickLogShortcut) => {
            change('keys', { quickLogShortcut })
          }}
        />
        <KeyList />
      </SettingsGroup>
      <DataFolder path={info.dataFolder} />
      <SettingsGroup title={t('privacy.title')}>
        <ul className={styles['lines']}>
          <li>{t('privacy.here')}</li>
          <li>{t('privacy.network')}</li>
          <li>{t('privacy.account')}</li>
        </ul>
      </SettingsGroup>
      <Quiet>{t('version', { version: info.version })}</Quiet>
    </div>
  )
}
