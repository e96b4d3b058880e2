import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { MOST_PER_DAY, MOST_PER_WEEK } from '../../../../../shared/domain/nudges/preferences.ts'
import type { NudgeSettings } from '../../../../../shared/schemas/nudges.ts'
import { Choice } from '../../../components/ui/choice.tsx'
import { TextField } from '../../../components/ui/field.tsx'
import { Page } from '../../../components/ui/page.tsx'
import { Failure, Loading } from '../../../components/ui/states.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { useRead, useWrite } from '../../../lib/query.ts'
import { SettingsGroup } from '../settings-group.tsx'
import styles from '../settings.module.css'
import { DesktopGroup } from './desktop-group.tsx'
import { HoursEditor } from './hours-editor.tsx'
import { minuteOf, timeOf } from './time-of-day.ts'

/** When, how often and how nudges come. Every change is kept at once. */
export const NudgeSettingsPage = () => {
  const { t } = useTranslation(['nudge-pages', 'settings'])
  const settings = useRead('settings.get', {})
  return (
    <Page
      title={t('settings.title')}
      lead={t('settings.lead')}
      above={<WayBack to="/settings" label={t('settings:title')} />}
    >
      {settings.isPending && <Loading lines={5} />}
      {settings.isError && <Failure error={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.data !== undefined && <Form nudges={settings.data.nudges} />}
    </Page>
  )
}

type Group = 'whether' | 'limits' | 'hours' | 'check-in'

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count)
/** When somebody wants the reminder and has not chosen a time: at the end of a working day. */
const USUAL_CHECK_IN = 18 * 60

const Form = ({ nudges }: { readonly nudges: NudgeSettings }) => {
  const { t } = useTranslation('nudge-pages')
  const write = useWrite('settings.update')
  const [changedGroup, setChangedGroup] = useState<Group | null>(null)
  const [chosen, setChosen] = useState(nudges)
  // What was just chosen shows at once; if it could not be kept, the choice goes back to what is.
  const shown = write.isPending ? chosen : nudges
  const change = (group: Group, patch: Partial<NudgeSettings>) => {
    setChangedGroup(group)
    const next = { ...shown, ...patch }
    setChosen(next)
    write.mutate({ nudges: next })
  }
  const stateOf = (group: Group) => {
    if (changedGroup !== group) return 'idle'
    return write.isError ? 'failed' : write.isSuccess ? 'kept' : 'idle'
  }
  const limits = (most: number) =>
    upTo(most).map((count) => ({
      value: count,
      label: count === 0 ? t('settings.limits.zero') : t('settings.limits.times', { count }),
    }))

  return (
    <div className={styles['groups']}>
      <SettingsGroup title={t('settings.whether.title')} state={stateOf('whether')} error={write.error}>
        <Choice
          label={t('settings.whether.label')}
          value={shown.isOn ? 'on' : 'off'}
          options={[
            { value: 'on', label: t('settings.whether.on') },
            { value: 'off', label: t('settings.whether.off') },
          ]}
          onChange={(value) => {
            change('whether', { isOn: value === 'on' })
          }}
        />
        <Choice
          label={t('settings.whether.names')}
          value={shown.hasNames ? 'on' : 'off'}
          options={[
            { value: 'off', label: t('settings.whether.namesOff') },
            { value: 'on', label: t('settings.whether.namesOn') },
          ]}
          onChange={(value) => {
            change('whether', { hasNames: value === 'on' })
          }}
        />
        <Choice
          label={t('settings.whether.sound')}
          value={shown.hasSound ? 'on' : 'off'}
          options={[
            { value: 'off', label: t('settings.whether.soundOff') },
            { value: 'on', label: t('settings.whether.soundOn') },
          ]}
          onChange={(value) => {
            change('whether', { hasSound: value === 'on' })
          }}
        />
        <p>
          <Link to="/nudges">{t('settings.kinds')}</Link>
        </p>
      </SettingsGroup>
      <SettingsGroup title={t('settings.hours.title')} state={stateOf('hours')} error={write.error}>
        <HoursEditor
          label={t('settings.hours.active')}
          hint={t('settings.hours.activeNote')}
          hours={shown.activeHours}
          onChange={(activeHours) => {
            change('hours', { activeHours })
          }}
        />
        <HoursEditor
          label={t('settings.hours.quiet')}
          hint={t('settings.hours.quietNote')}
          hours={shown.quietHours}
          onChange={(quietHours) => {
            change('hours', { quietHours })
          }}
        />
        <Choice
          label={t('settings.hours.holidays')}
          value={shown.keepsHolidays ? 'own' : 'usual'}
          options={[
            { value: 'own', label: t('settings.hours.holidaysOwn') },
            { value: 'usual', label: t('settings.hours.holidaysUsual') },
          ]}
          onChange={(value) => {
            change('hours', { keepsHolidays: value === 'own' })
          }}
        />
      </SettingsGroup>
      <SettingsGroup title={t('settings.limits.title')} state={stateOf('limits')} error={write.error}>
        <Choice
          label={t('settings.limits.perDay')}
          value={shown.perDay}
          options={limits(MOST_PER_DAY)}
          onChange={(perDay) => {
            change('limits', { perDay })
          }}
        />
        <Choice
          label={t('settings.limits.perWeek')}
          value={shown.perWeek}
          options={limits(MOST_PER_WEEK)}
          onChange={(perWeek) => {
            change('limits', { perWeek })
          }}
        />
        <p className={styles['note']}>{t('settings.limits.note')}</p>
      </SettingsGroup>
      <SettingsGroup title={t('settings.checkIn.title')} state={stateOf('check-in')} error={write.error}>
        <Choice
          label={t('settings.checkIn.label')}
          value={shown.checkInAt === null ? 'off' : 'on'}
          options={[
            { value: 'off', label: t('settings.checkIn.off') },
            { value: 'on', label: t('settings.checkIn.on') },
          ]}
          onChange={(value) => {
            change('check-in', { checkInAt: value === 'off' ? null : (shown.checkInAt ?? USUAL_CHECK_IN) })
          }}
        />
        {shown.checkInAt !== null && (
          <div className={styles['narrow']}>
            <TextField
              type="time"
              label={t('settings.checkIn.at')}
              hint={t('settings.checkIn.note')}
              value={timeOf(shown.checkInAt)}
              onChange={(time) => {
                const minute = minuteOf(time)
                if (minute !== null) change('check-in', { checkInAt: minute })
              }}
            />
          </div>
        )}
      </SettingsGroup>
      <DesktopGroup />
    </div>
  )
}
