import { useTranslation } from 'react-i18next'

import { canNamePeople } from '../../../../shared/domain/imports/columns.ts'
import { CIRCLES } from '../../../../shared/domain/people/person.ts'
import type { Output } from '../../../../shared/ipc/contract.ts'
import { type Draft, Drafted } from '../../components/drafted.tsx'
import { Choice } from '../../components/ui/choice.tsx'
import { Page, Quiet, Stack } from '../../components/ui/page.tsx'
import { WayBack } from '../../components/ui/way-back.tsx'
import { listWords } from '../../lib/list-words.ts'
import { useLanguage } from '../../lib/words.ts'
import { type Action, type ChoicesForm, outlookOf, type Preview, readActions } from './choices.ts'
import { CommitBar } from './commit-bar.tsx'
import { DuplicatesSection } from './duplicates-section.tsx'
import { PeopleSection } from './people-section.tsx'
import { ProblemsFold } from './problems-fold.tsx'
import { ReadOtherwise } from './read-otherwise.tsx'

type LookThroughProps = {
  readonly preview: Preview
  /** It was read once more, in another way. */
  readonly onOpened: (answer: Output<'imports.open'>) => void
  readonly onClosed: () => void
  readonly onDone: (report: Output<'imports.commit'>) => void
  readonly onTakenBack: (changeId: string) => void
}

/** What is in a file, and what is to become of it. Nothing is written here. */
export const LookThrough = (props: LookThroughProps) => {
  const { preview } = props
  const { t } = useTranslation(['import', 'people'])
  return (
    <Page
      title={t('title')}
      lead={`${t('found', { file: preview.file, count: preview.people.length })} ${t(`format.${preview.format}`)}`}
      above={<WayBack to="/people" label={t('people:toList')} />}
    >
      <Drafted<ChoicesForm> draftKey={`import:${preview.importId}`} initial={{ circle: 'community', actions: '{}' }}>
        {(draft) => <Choosing {...props} draft={draft} />}
      </Drafted>
    </Page>
  )
}

const Choosing = ({
  preview,
  draft,
  onOpened,
  onClosed,
  onDone,
  onTakenBack,
}: LookThroughProps & { readonly draft: Draft<ChoicesForm> }) => {
  const { t } = useTranslation(['import', 'common'])
  const language = useLanguage()
  const actions = readActions(draft.form.actions)
  const outlook = outlookOf(preview, actions)
  const choose = (indexes: readonly number[], action: Action) => {
    const chosen = Object.fromEntries(indexes.map((index) => [index, action]))
    draft.change({ actions: JSON.stringify({ ...actions, ...chosen }) })
  }
  const isReadable = preview.table === null || canNamePeople(preview.table.columns)
  return (
    <Stack gap="large">
      <ReadOtherwise preview={preview} onOpened={onOpened} />
      {isReadable && (
        <>
          <TalksLine preview={preview} />
          <ProblemsFold problems={preview.problems} count={preview.problemCount} />
          {preview.leftOut.length > 0 && <Quiet>{t('leftOut', { names: listWords(preview.leftOut, language) })}</Quiet>}
          <DuplicatesSection preview={preview} actions={actions} onChoose={choose} />
          <PeopleSection preview={preview} outlook={outlook} onChoose={choose} />
          {outlook.added > 0 && (
            <Stack gap="small">
              <Choice
                label={t('circle')}
                value={draft.form.circle}
                options={CIRCLES.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))}
                onChange={(circle) => {
                  draft.change({ circle })
                }}
              />
              <Quiet>{t('circleNote')}</Quiet>
            </Stack>
          )}
        </>
      )}
      <CommitBar
        preview={preview}
        outlook={isReadable ? outlook : null}
        draft={draft}
        onClosed={onClosed}
        onDone={onDone}
        onTakenBack={onTakenBack}
      />
    </Stack>
  )
}

/** What becomes of the contacts that are noted in the file. */
const TalksLine = ({ preview: { talks, talksThere } }: Pick<LookThroughProps, 'preview'>) => {
  const { t } = useTranslation('import')
  if (talks === 0) return null
  if (talks === talksThere) return <p>{t('talksAllThere', { count: talks })}</p>
  return (
    <p>
      {t('talks', { count: talks })}
      {talksThere > 0 && ` ${t('talksThere', { count: talksThere })}`}
    </p>
  )
}
