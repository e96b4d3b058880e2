import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { TRASH_DAYS, type TrashItem } from '../../../../../shared/domain/journal/entry.ts'
import { Written } from '../../../components/markdown/written.tsx'
import { Button } from '../../../components/ui/button.tsx'
import { Dialog } from '../../../components/ui/dialog.tsx'
import { Page, Quiet, Row } from '../../../components/ui/page.tsx'
import { Empty, Failure, Loading } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { WayBack } from '../../../components/ui/way-back.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useClock } from '../../../lib/now.ts'
import { useRead } from '../../../lib/query.ts'
import { useEntryWords } from '../entry-words.ts'
import styles from './past.module.css'

const DAY_MS = 86_400_000

/** Entries that were removed and can still be brought back. */
export const TrashPage = () => {
  const { t } = useTranslation(['past', 'journal', 'common'])
  const say = useSay()
  const trash = useRead('trash.list', {})
  const [isAsking, setIsAsking] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const { items = [], total = 0 } = trash.data ?? {}

  const attempt = async (work: () => Promise<unknown>, done: string, undo?: () => Promise<unknown>) => {
    try {
      await work()
      say(done, undo)
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }
  const restore = async ({ item: { id } }: TrashItem, index: number) => {
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.querySelector<HTMLElement>('main h1')
    await attempt(
      () => invoke('journal.restore', { id }),
      t('trash.restored'),
      () => invoke('journal.remove', { id }),
    )
    next?.focus()
  }
  const empty = () => {
    setIsAsking(false)
    void attempt(() => invoke('trash.empty', {}), t('trash.emptied'))
    document.querySelector<HTMLElement>('main h1')?.focus()
  }

  return (
    <Page
      title={t('journal:trash')}
      lead={t('trash.lead', { days: TRASH_DAYS })}
      above={<WayBack to="/journal" label={t('journal:title')} />}
    >
      {trash.isPending && <Loading lines={5} />}
      {trash.isError && <Failure error={trash.error} onRetry={() => void trash.refetch()} />}
      {trash.isSuccess && total === 0 && <Empty>{t('trash.none')}</Empty>}
      {items.length > 0 && (
        <ul ref={list} className={styles['removed']}>
          {items.map((each, index) => (
            <li key={each.item.id} className={styles['item']}>
              <Removed
                removed={each}
                onRestore={() => {
                  void restore(each, index)
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {total > items.length && <Quiet>{t('trash.more')}</Quiet>}
      {total > 0 && (
        <Row>
          <Button
            onClick={() => {
              setIsAsking(true)
            }}
          >
            {t('trash.empty')}
          </Button>
        </Row>
      )}
      <Dialog
        title={t('trash.ask')}
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false)
        }}
        footer={
          <>
            <Button
              onClick={() => {
                setIsAsking(false)
              }}
            >
              {t('common:cancel')}
            </Button>
            <Button variant="primary" onClick={empty}>
              {t('trash.emptyNow')}
            </Button>
          </>
        }
      >
        <p>{t('trash.forGood')}</p>
      </Dialog>
    </Page>
  )
}

type RemovedProps = { readonly removed: TrashItem; readonly onRestore: () => void }

const Removed = ({ removed: { item, removedAt }, onRestore }: RemovedProps) => {
  const { t } = useTranslation('past')
  const { who, when } = useEntryWords(item)
  const clock = useClock()
  const daysLeft = Math.max(0, Math.ceil((removedAt + TRASH_DAYS * DAY_MS - clock.now()) / DAY_MS))
  return (
    <>
      <h2>{who}</h2>
      <p className={styles['facts']}>{when}</p>
      {item.excerpt !== '' && (
        <Written text={item.textLength > item.excerpt.length ? `${item.excerpt}\u2026` : item.excerpt} under={3} />
      )}
      <p className={`${styles['facts']} numbers`}>{t('trash.daysLeft', { count: daysLeft })}</p>
      <Row>
        <Button aria-label={t('trash.restoreItem', { item: `${when} ${who}` })} onClick={onRestore}>
          {t('trash.restore')}
        </Button>
      </Row>
    </>
  )
}
