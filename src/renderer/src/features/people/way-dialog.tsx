import { useTranslation } from 'react-i18next'

import { type ContactWay, WAY_KINDS, type WayKind } from '../../../../shared/domain/people/contact-way.ts'
import { Choices } from '../../components/ui/choices.tsx'
import { Select, TextField } from '../../components/ui/field.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { invoke } from '../../lib/client.ts'
import { ItemDialog } from './item-dialog.tsx'
import styles from './people.module.css'

type WayForm = Omit<ContactWay, 'id'>

const INPUT_MODES = { mobile: 'tel', phone: 'tel', mail: 'email', web: 'url' } as const satisfies Partial<
  Record<WayKind, string>
>
const inputModeOf = (kind: WayKind) => (kind in INPUT_MODES ? INPUT_MODES[kind as keyof typeof INPUT_MODES] : 'text')

type WayDialogProps = {
  readonly personId: string
  readonly open: ContactWay | 'new' | null
  /** Nothing is known yet: what is added is the way to reach them. */
  readonly isFirst: boolean
  readonly onClose: () => void
}

/** A way to reach someone: what kind it is, the number or address, and when it suits them. */
export const WayDialog = ({ personId, open, isFirst, onClose }: WayDialogProps) => {
  const { t } = useTranslation('people')
  const say = useSay()
  const way = open === 'new' ? null : open
  const id = way?.id ?? null

  const keep = async (form: WayForm) => {
    const saved = await invoke('people.saveWay', { id, personId, ...form })
    onClose()
    say(t('kept'), () =>
      way === null ? invoke('people.removeWay', { id: saved.id }) : invoke('people.saveWay', { ...way, personId }),
    )
  }
  const remove = async (removed: string) => {
    await invoke('people.removeWay', { id: removed })
    onClose()
    say(t('takenOff'), () => invoke('people.restoreWay', { id: removed }))
  }
  const initial: WayForm =
    way === null
      ? { kind: 'mobile', value: '', label: '', isPreferred: isFirst, bestTime: '' }
      : { kind: way.kind, value: way.value, label: way.label, isPreferred: way.isPreferred, bestTime: way.bestTime }
  return (
    <ItemDialog
      title={t(way === null ? 'ways.add' : 'ways.changeTitle')}
      isOpen={open !== null}
      onClose={onClose}
      draftKey={id === null ? `way-new:${personId}` : `way-change:${id}`}
      initial={initial}
      keep={keep}
      onRemove={id === null ? undefined : () => remove(id)}
      removeWord={t('takeOff')}
    >
      {({ form, change, of, onEnter }) => (
        <>
          <Select
            label={t('ways.kind')}
            value={form.kind}
            options={WAY_KINDS.map((value) => ({ value, label: t(`ways.kinds.${value}`) }))}
            onChange={(kind) => {
              change({ kind })
            }}
          />
          <TextField
            label={t(`ways.values.${form.kind}`)}
            inputMode={inputModeOf(form.kind)}
            value={form.value}
            error={of('value')}
            onChange={(value) => {
              change({ value })
            }}
            onEnter={onEnter}
          />
          <div className={styles['parts']}>
            <TextField
              label={t('ways.label')}
              hint={t('ways.labelNote')}
              value={form.label}
              error={of('label')}
              onChange={(label) => {
                change({ label })
              }}
              onEnter={onEnter}
            />
            <TextField
              label={t('ways.bestTime')}
              hint={t('ways.bestTimeNote')}
              value={form.bestTime}
              error={of('bestTime')}
              onChange={(bestTime) => {
                change({ bestTime })
              }}
              onEnter={onEnter}
            />
          </div>
          <Choices
            label={t('ways.preference')}
            options={[{ value: 'preferred', label: t('ways.preferred') }]}
            values={form.isPreferred ? ['preferred'] : []}
            onChange={(values) => {
              change({ isPreferred: values.length > 0 })
            }}
          />
        </>
      )}
    </ItemDialog>
  )
}
