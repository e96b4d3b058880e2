import { sentencesOf } from '../../lib/sentences.ts'
import { useLanguage } from '../../lib/words.ts'
import styles from './player.module.css'

/** One thought per line. */
export const Sentences = ({ text }: { readonly text: string }) => {
  const language = useLanguage()
  return sentencesOf(text, language).map((sentence, index) => (
    <span key={index} className={styles['sentence']}>
      {sentence}{' '}
    </span>
  ))
}
