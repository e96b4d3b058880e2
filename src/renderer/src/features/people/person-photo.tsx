import { UserRound } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Button } from '../../components/ui/button.tsx'
import { Row } from '../../components/ui/page.tsx'
import { Notice } from '../../components/ui/states.tsx'
import { useSay } from '../../components/ui/undo.tsx'
import { errorOf, invoke } from '../../lib/client.ts'
import { drawPicture, smallPicture } from '../../lib/pictures.ts'
import { useRead } from '../../lib/query.ts'
import styles from './person.module.css'

type PersonPhotoProps = { readonly id: string; readonly name: string; readonly hasPhoto: boolean }
type Trouble = 'unreadable' | 'storage'

/** A small picture of someone, if there is one, and the way to put one there. */
export const PersonPhoto = ({ id, name, hasPhoto }: PersonPhotoProps) => {
  const { t } = useTranslation(['people', 'common'])
  const say = useSay()
  const inputId = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const photo = useRead('people.photo', { id }, { enabled: hasPhoto }).data ?? null
  const isShown = hasPhoto && photo !== null

  useEffect(() => {
    if (photo === null || canvas.current === null) return
    drawPicture(canvas.current, photo.bytes, photo.type).catch(() => {
      setTrouble('unreadable')
    })
  }, [photo])

  const set = async (bytes: Uint8Array<ArrayBuffer> | null) => {
    try {
      // The picture may not be on the screen yet.
      const standing = hasPhoto ? (photo ?? (await invoke('people.photo', { id }))) : null
      const former = standing === null ? null : new Uint8Array(standing.bytes)
      await invoke('people.setPhoto', { id, bytes })
      setTrouble(null)
      say(t(bytes === null ? 'photo.removed' : 'photo.kept'), () => invoke('people.setPhoto', { id, bytes: former }))
    } catch (thrown) {
      setTrouble(errorOf(thrown).code === 'invalid-input' ? 'unreadable' : 'storage')
    }
  }
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const bytes = await smallPicture(file)
    if (bytes === null) setTrouble('unreadable')
    else await set(bytes)
  }

  return (
    <div className={styles['photo']}>
      {isShown ? (
        <canvas ref={canvas} role="img" aria-label={t('photo.label', { name })} className={styles['picture']} />
      ) : (
        <span className={styles['picture']} aria-hidden="true">
          <UserRound size={40} strokeWidth={1} />
        </span>
      )}
      <Row>
        <label htmlFor={inputId} className={styles['choose']}>
          {t(isShown ? 'photo.change' : 'photo.add')}
          <input
            id={inputId}
            type="file"
            accept="image/*"
            className={styles['file']}
            onChange={({ target }) => {
              void take(target.files?.[0])
              // The same file may be chosen again.
              target.value = ''
            }}
          />
        </label>
        {isShown && (
          <Button variant="plain" onClick={() => void set(null)}>
            {t('photo.remove')}
          </Button>
        )}
      </Row>
      {trouble !== null && (
        <Notice tone="problem">{t(trouble === 'unreadable' ? 'photo.unreadable' : 'common:errors.storage')}</Notice>
      )}
    </div>
  )
}
