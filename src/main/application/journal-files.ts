import type { i18n as I18n } from 'i18next'

import { type Interaction, type JournalItem, WORD_OF_ENERGY } from '../../shared/domain/journal/journal.ts'
import type { Language } from '../../shared/domain/settings/settings.ts'
import { csvRow, SPREADSHEET_MARK } from '../../shared/text/csv.ts'
import type { LocalDay } from '../../shared/time/day.ts'
import { formatDay, formatTime } from '../../shared/time/format.ts'

/** An entry with all its words. */
export type ExportedEntry = {
  readonly item: JournalItem
  readonly text: string
  readonly told: readonly { readonly who: string | null; readonly text: string }[]
  readonly thanks: string
  /** Title of the exercise that it belongs to. */
  readonly exercise: string | null
}

/** Speaks the language of the file. `zone`: the one in which times need not say theirs. */
export type ExportWords = { readonly language: Language; readonly t: I18n['t']; readonly zone: string }

type Entries = AsyncIterable<readonly ExportedEntry[]>

/** Names the form of the data, and counts up when it changes. */
const JSON_FORMAT = { format: 'tsunagari-entries', version: 1 } as const

/** A notebook to read, day by day. Texts are Markdown and stay as they were typed. */
export async function* inMarkdown(entries: Entries, words: ExportWords): AsyncGenerator<string> {
  const { language, t } = words
  yield `# ${t('find:export.notebook')}\n`
  let day: LocalDay | null = null
  for await (const some of entries) {
    let text = ''
    for (const entry of some) {
      const { localDay } = entry.item.at
      if (localDay !== day) text += `\n## ${formatDay(localDay, language, true)}\n`
      day = localDay
      text += `\n${markdownOf(entry, words)}`
    }
    yield text
  }
}

const markdownOf = (
  { item, text, told, thanks, exercise }: ExportedEntry,
  { language, t, zone }: ExportWords,
): string => {
  const { at, interaction, tags } = item
  const time = formatTime(at.epochMs, at.zone, language)
  const who = interaction === null ? t('journal:dayNote') : plain(namesOf(interaction, t)) || t('journal:someone')
  const way = interaction === null ? '' : t('find:export.way', { way: t(`common:channel.${interaction.channel}`) })
  const said = (column: (typeof COLUMNS)[number], words: string) =>
    words === '' ? '' : line(t(`find:export.columns.${column}`), words)
  const about = [
    said('zone', zone === at.zone ? '' : at.zone),
    said(
      'began',
      word(interaction?.initiatedBy, (began) => t(`journal:form.beganWords.${began}`)),
    ),
    said(
      'length',
      word(interaction?.length, (length) => t(`journal:lengthTold.${length}`)),
    ),
    said(
      'moodBefore',
      word(interaction?.moodBefore, (mood) => t(`journal:moodWords.${mood}`)),
    ),
    said(
      'moodAfter',
      word(interaction?.moodAfter, (mood) => t(`journal:moodWords.${mood}`)),
    ),
    said(
      'energy',
      word(interaction?.energy, (energy) => t(`journal:energyTold.${WORD_OF_ENERGY[energy]}`)),
    ),
    ...told.map((each) => line(plain(each.who ?? t('find:export.columns.told')), each.text)),
    said('thanks', thanks),
    said('exercise', word(exercise, plain)),
    said('tags', tags.map((tag) => `#${plain(tag)}`).join(' ')),
  ].join('')
  return [`### ${time} ${who}${way}\n`, text === '' ? '' : `${text.trimEnd()}\n`, about]
    .filter((part) => part !== '')
    .join('\n')
}

const line = (label: string, words: string): string => `- ${label}: ${words.replaceAll(/\s*\n\s*/g, ' ')}\n`

/** Everything, for other programs. */
export async function* inJson(entries: Entries): AsyncGenerator<string> {
  yield `${JSON.stringify(JSON_FORMAT).slice(0, -1)},"entries":[`
  let isFirst = true
  for await (const some of entries) {
    let text = ''
    for (const { item, text: words, told, thanks, exercise } of some) {
      const { id, at, interaction, tags, exerciseId } = item
      const people = interaction?.people.map((person) => ({ id: person.id, name: person.name })) ?? []
      const entry = { id, at, interaction: interaction && { ...interaction, people }, text: words, told, thanks, tags }
      text += `${isFirst ? '' : ','}\n${JSON.stringify({ ...entry, exercise: exerciseId && { id: exerciseId, title: exercise } })}`
      isFirst = false
    }
    yield text
  }
  yield '\n]}\n'
}

const COLUMNS = [
  'day',
  'time',
  'zone',
  'who',
  'how',
  'began',
  'length',
  'moodBefore',
  'moodAfter',
  'energy',
  'text',
  'told',
  'thanks',
  'tags',
  'exercise',
] as const

/** A table with a row for each entry. */
export async function* inCsv(entries: Entries, { language, t }: ExportWords): AsyncGenerator<string> {
  yield SPREADSHEET_MARK + csvRow(COLUMNS.map((column) => t(`find:export.columns.${column}`)))
  const number = (value: number | null | undefined) => String(value ?? '')
  for await (const some of entries) {
    yield some
      .map(({ item: { at, interaction, tags }, text, told, thanks, exercise }) =>
        csvRow([
          at.localDay,
          formatTime(at.epochMs, at.zone, language),
          at.zone,
          interaction === null ? '' : namesOf(interaction, t),
          interaction === null ? '' : t(`common:channel.${interaction.channel}`),
          word(interaction?.initiatedBy, (began) => t(`journal:form.beganWords.${began}`)),
          word(interaction?.length, (length) => t(`journal:lengthTold.${length}`)),
          number(interaction?.moodBefore),
          number(interaction?.moodAfter),
          number(interaction?.energy),
          text,
          told.map(({ who, text: words }) => (who === null ? words : `${who}: ${words}`)).join('\n'),
          thanks,
          tags.map((tag) => `#${tag}`).join(' '),
          exercise ?? '',
        ]),
      )
      .join('')
  }
}

const word = <Value>(value: Value | null | undefined, wordOf: (given: Value) => string): string =>
  value === null || value === undefined ? '' : wordOf(value)

const namesOf = ({ people }: Interaction, t: I18n['t']): string =>
  people.map(({ name }) => name).join(t('common:listSeparator'))

/** A word that stands beside others: what Markdown would make something of is meant as it is. */
const plain = (words: string): string => words.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
