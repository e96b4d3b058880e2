import { FolderInput, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Output } from '../../../../../shared/ipc/contract.ts'
import { Button, IconButton } from '../../../components/ui/button.tsx'
import { Landing } from '../../../components/ui/landing.tsx'
import { Quiet, Row, Section } from '../../../components/ui/page.tsx'
import { Failure, Notice } from '../../../components/ui/states.tsx'
import { useSay } from '../../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../../lib/client.ts'
import { useWrite } from '../../../lib/query.ts'
import styles from './own-list.module.css'
import { PackProblems } from './pack-problems.tsx'

type Pack = Output<'library.get'>['packs'][number]
type Broken = Extract<Output<'packs.import'>, { kind: 'broken' }>

/** The packs that are there, also those that could not be read, and a way to take one in. */
export const Packs = ({ packs }: { readonly packs: readonly Pack[] }) => {
  const { t } = useTranslation(['exercises', 'common'])
  const say = useSay()
  const take = useWrite('packs.import')
  const [broken, setBroken] = useState<Broken | null>(null)

  const takeIn = () => {
    if (take.isPending) return
    setBroken(null)
    take.mutate(
      {},
      {
        onSuccess: (answer) => {
          if (answer.kind === 'broken') setBroken(answer)
          if (answer.kind !== 'imported') return
          const { file, exercises } = answer.pack
          say(t('packs.imported', { count: exercises }), () => invoke('packs.remove', { file }))
        },
      },
    )
  }
  const remove = async ({ file }: Pack) => {
    try {
      await invoke('packs.remove', { file })
      say(t('packs.removed'), () => invoke('packs.restore', { file }))
    } catch (thrown) {
      say(t(`common:errors.${errorOf(thrown).code}`))
    }
  }

  return (
    <Section title={t('packs.title')} note={t('packs.note')}>
      <Landing label={t('packs.title')} on={packs.map(({ file }) => file).join('/')}>
        {packs.length === 0 ? (
          <Quiet>{t('packs.none')}</Quiet>
        ) : (
          <ul className={styles['list']}>
            {packs.map((pack) => (
              <li key={pack.file} className={styles['item']}>
                <div className={styles['words']}>
                  <p>{pack.file}</p>
                  {pack.problems.length === 0 ? (
                    <Quiet>{t('packs.count', { count: pack.exercises })}</Quiet>
                  ) : (
                    <>
                      <Quiet>{t('packs.passedOver')}</Quiet>
                      <PackProblems problems={pack.problems} />
                    </>
                  )}
                </div>
                <IconButton
                  label={t('packs.removeItem', { file: pack.file })}
                  icon={<Trash2 />}
                  onClick={() => void remove(pack)}
                />
              </li>
            ))}
          </ul>
        )}
      </Landing>
      {broken !== null && (
        <Notice tone="problem">
          <p>{t('packs.broken', { file: broken.file })}</p>
          <PackProblems problems={broken.problems} />
        </Notice>
      )}
      {take.isError && <Failure error={take.error} />}
      <Row>
        <Button icon={<FolderInput />} onClick={takeIn}>
          {t('packs.import')}
        </Button>
      </Row>
    </Section>
  )
}
