import { EyeOff, Star } from 'lucide-react'
import { useTranslation } from 'react-i18next'

import type { Localized } from '../../../../../shared/domain/exercises/exercise.ts'
import { EXERCISE_MARKS, type ExerciseMark } from '../../../../../shared/domain/exercises/library.ts'
import { IconButton } from '../../../components/ui/button.tsx'
import { useLocalized } from '../../../lib/words.ts'
import styles from './mark-buttons.module.css'
import { useMark } from './use-mark.ts'

const ICONS = { favourite: Star, 'not-for-me': EyeOff } as const

type MarkButtonsProps = {
  readonly exercise: { readonly id: string; readonly title: Localized; readonly mark: ExerciseMark | null }
  /** In a list they are quiet until the line is looked at. */
  readonly isQuiet?: boolean
}

/** Favourite, and not for me: each is pressed on and off. */
export const MarkButtons = ({ exercise, isQuiet = false }: MarkButtonsProps) => {
  const { t } = useTranslation('exercises')
  const localized = useLocalized()
  const press = useMark()
  return (
    <span className={`${styles['marks']} ${isQuiet ? styles['quiet'] : ''}`}>
      {EXERCISE_MARKS.map((mark) => {
        const Icon = ICONS[mark]
        const isOn = exercise.mark === mark
        return (
          <IconButton
            key={mark}
            label={isQuiet ? t(`mark.${mark}Item`, { title: localized(exercise.title) }) : t(`mark.${mark}`)}
            aria-pressed={isOn}
            icon={<Icon fill={isOn && mark === 'favourite' ? 'currentColor' : 'none'} />}
            onClick={() => void press(exercise, mark)}
          />
        )
      })}
    </span>
  )
}
