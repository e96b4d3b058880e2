import { NUDGE_KINDS } from '../../../src/shared/domain/nudges/nudge.ts'
import {
  AFTER_LOGGING_MS,
  ASK_RARER_AFTER,
  AWAY_AFTER_MS,
  BACK_OFF,
  BASE_INTERVAL_DAYS,
  EXPIRES_AFTER_MS,
  HABITUATION,
  LATE,
  LATER_MS,
  LEARNING,
  LONG_USE_MS,
  NOT_HELPFUL_LIMIT,
  REST_FIRST_MS,
  SAME_PERSON_DAYS,
  SETTLE_MS,
  SIGNAL_LIMITS,
  SPACING_MS,
  TOPIC_RESTS_DAYS,
  WORDINGS,
} from '../../../src/shared/domain/nudges/parameters.ts'
import { DEFAULT_PREFERENCES } from '../../../src/shared/domain/nudges/preferences.ts'
import { type NudgeResult, violationsOf } from './results.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const minutes = (ms: number): string => `${ms / MINUTE_MS} min`
const hours = (ms: number): string => `${ms / HOUR_MS} h`
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
const percent = (share: number): string => `${Math.round(share * 100)} %`
const ranges = (all: readonly { readonly from: number; readonly to: number }[]): string =>
  all.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ')

const intervals = (kind: keyof typeof BASE_INTERVAL_DAYS): string => {
  const { more, usual, fewer } = BASE_INTERVAL_DAYS[kind]
  return `${kind} ${more} / ${usual} / ${fewer}`
}

const parameters = (): string => {
  const [week, season] = SIGNAL_LIMITS
  return table(
    ['parameter', 'value', 'where from'],
    [
      [
        'limits of what nobody asked for',
        `${DEFAULT_PREFERENCES.perDay} a day, ${DEFAULT_PREFERENCES.perWeek} in 7 days; up to 2 and 7 by choice`,
        'Bidargaddi 2018: 1-3 prompts a week kept their small effect for 89 days; the figure within that is ours',
      ],
      [
        'the signal’s own',
        `${week.most} in ${week.days} days, ${season.most} in ${season.days}`,
        'ours: about half of its messages are false, see `docs/signal.md`',
      ],
      [
        'active hours',
        ranges(DEFAULT_PREFERENCES.activeHours.mon),
        'Morrison 2017: sensor timing was no better than hours the person chose; the hours are ours',
      ],
      [
        'quiet hours',
        ranges(DEFAULT_PREFERENCES.quietHours.mon),
        'ours; late messages take from sleep and from detachment',
      ],
      [
        'after sitting down',
        `${minutes(SETTLE_MS.least)} to ${minutes(SETTLE_MS.most)}, by the day`,
        'ours, after Nahum-Shani 2018: say something when one can take it in, not whenever there is cause',
      ],
      ['nobody there', `idle for ${minutes(AWAY_AFTER_MS)}`, 'ours'],
      [
        'after writing something down',
        `${minutes(AFTER_LOGGING_MS.unasked)}; ${minutes(AFTER_LOGGING_MS.asked)} for what was asked for`,
        'ours',
      ],
      [
        'after another nudge',
        `${hours(SPACING_MS.unasked)}; ${minutes(SPACING_MS.asked)} for what was asked for`,
        'ours',
      ],
      ['waits, or stands open, at most', hours(EXPIRES_AFTER_MS), 'ours: it is about this part of this day'],
      [
        'days between two of a kind (more / usual / fewer)',
        [intervals('rest'), intervals('follow-up'), intervals('reach-out')].join('; '),
        'ours',
      ],
      [
        'back-off',
        `${BACK_OFF.unanswered} without an answer: one step further, ${BACK_OFF.days.join(', ')} days`,
        'Bidargaddi 2018 backed off to every fortnight for absent users; the steps are ours',
      ],
      [
        'a kind switches itself off',
        `${NOT_HELPFUL_LIMIT} times “not helpful”, or ${HABITUATION.shows} shown with under ${percent(HABITUATION.share)} followed`,
        'ours; Klasnja 2019: the effect of a message fades over six weeks',
      ],
      [
        'wordings',
        `${WORDINGS} for each reason, the one unused for longest`,
        'Bell 2023: standard texts wear off, new texts do not',
      ],
      ['nobody is named again within', `${SAME_PERSON_DAYS} days`, 'ours'],
      ['late', `${clock(LATE.from)}-${clock(LATE.to)}: rest alone`, 'ours'],
      ['unbroken use', minutes(LONG_USE_MS), 'ours'],
      [
        'withdrawn and drained',
        `rest first; people from ${REST_FIRST_MS.least / DAY_MS} to ${REST_FIRST_MS.most / DAY_MS} days after`,
        'ours',
      ],
      [
        'put off',
        `later = ${hours(LATER_MS)}; tomorrow and next week = first active hour; a topic = ${TOPIC_RESTS_DAYS} days`,
        'ours',
      ],
      ['asks “more seldom?”', `from the ${ASK_RARER_AFTER}rd time that a kind is put off`, 'ours'],
      [
        'learning of the hour',
        `${LEARNING.days} days, from ${LEARNING.least} nudges on, ${LEARNING.leastInHour} of them in that hour; ${LEARNING.prior} made-up ones; better by ${LEARNING.better}; not on every ${LEARNING.freeEvery}th day`,
        'ours; an empirical-Bayes mean of a beta-binomial',
      ],
    ],
  )
}

const lives = (results: readonly NudgeResult[]): string =>
  table(
    [
      'persona',
      'hours awake',
      'unasked a week, median (most)',
      'asked for a week, median',
      'unasked answered',
      'asked for answered',
      'let go',
      'broken rules',
    ],
    results.map((result) => [
      result.persona.name,
      Math.round(result.year.minutesAwake / 60),
      `${result.medianUnasked} (${result.mostUnasked})`,
      result.medianAsked,
      percent(result.answeredUnasked),
      percent(result.answeredAsked),
      result.year.letGo.expired + result.year.letGo.overtaken,
      violationsOf(result),
    ]),
  )

const kinds = (results: readonly NudgeResult[]): string =>
  table(
    ['persona', ...NUDGE_KINDS],
    results.map(({ persona, byKind }) => [persona.name, ...NUDGE_KINDS.map((kind) => byKind.get(kind) ?? 0)]),
  )

const rules = (results: readonly NudgeResult[]): string => {
  const names = [...(results[0]?.audit.keys() ?? [])]
  const sum = (name: string) => results.reduce((total, { audit }) => total + (audit.get(name) ?? 0), 0)
  const early = results.reduce((total, { year }) => total + year.early, 0)
  return table(
    ['never', 'times'],
    [...names.map((name) => [name, sum(name)] as const), ['before the instant given for looking again', early]],
  )
}

const holds = (results: readonly NudgeResult[]): string => {
  const total = new Map<string, number>()
  for (const { year } of results) {
    for (const [reason, count] of year.held) total.set(reason, (total.get(reason) ?? 0) + count)
  }
  const all = [...total.values()].reduce((sum, count) => sum + count, 0)
  return [...total]
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${reason} ${percent(count / all)}`)
    .join(', ')
}

/** The text of docs/nudges.md, in Markdown. */
export const reportOfNudges = (results: readonly NudgeResult[], weeks: number): string => `
# Nudges

Generated by \`npm run nudges:sim\`: the figures out of the code, the results out of the simulation. Do not edit by hand.

\`decideNudge\` (\`src/shared/domain/nudges/decide-nudge.ts\`) says every minute whether to speak up, and about what. It is
a pure function of what was said before, what the person chose, what is the case, and the time; each answer has its
reason as data, so the log of nudges can say why one came, and why none did.

## What it is about

| kind | reasons | asked for |
|---|---|---|
| planned | an exercise that was planned for now | yes |
| review | the hour chosen for the weekly review | yes |
| check-in | the minute chosen for the check-in, unless there is one today | yes |
| rest | the signal advises it; contacts drain; late; long at the screen | no |
| follow-up | a birthday; a promise, a question, thanks that were put off until today | no |
| reach-out | somebody it has been a while with; the signal says that contact has become less | no |

**What the person set a time for** comes at that time, once, in any hour but the quiet ones, and counts for no limit. A
nudge that was put off is one of these, as long as its reason still stands. **What nobody asked for** comes in the active
hours, within all limits, at most once a day for each kind.

**Rest comes before people.** While there is any reason for rest, or the day's check-in says that there is little energy,
nobody is sent to other people, whether the word about rest may be said or not.

**At most one.** Of all that is due one comes out: what was asked for first, then in the order of the table. Whatever else
was due before is let go, so a night, a meeting or a holiday never ends in a row of messages.

**Silence wins.** Nothing comes while switched off, paused, on a day of rest, in a pause of the notebook, in quiet hours,
on a locked screen, to nobody, over the app itself, full-screen, in do-not-disturb, or with a microphone or camera in use. What
cannot be found out is no reason to hold; the settings say what cannot.

**Learning the hour.** Within the active hours that are left of a day the planner may wait for an hour in which nudges were
followed clearly more often. It never waits beyond the day, never for what was asked for, and on every fourth day not at all.

**Clocks and journeys.** Limits count the person's days and the hours that passed, whichever is stricter; each occasion has a key
that is used once. So neither a clock that is set back nor a flight across the date line brings anything twice.

**Holidays** that the person keeps have hours of their own, by default those of any other day.

## Figures

${parameters()}

Sources: Nahum-Shani 2018 (PMC5364076), Klasnja 2019 (HeartSteps), Bidargaddi 2018 (PMC6293241), Bell 2023 (JMIR mHealth
11:e38342), Morrison 2017 (PMC5207732). “Ours” is a choice that no source fixes.

Two figures were decided otherwise than the design notes first had them. They asked for 2 a week in all; it is 3 a week, and only of what
nobody asked for, since somebody who plans an exercise wants to be reminded of it. They had one interval of 7 days for every
kind; it is 3 days for rest and people and 1 for what was put off, and 7, 14 and 28 are the steps of the back-off.

## ${results.length} lives, ${weeks} weeks each, minute by minute

People are made up; nothing is fitted to data, so the tables show how the rules behave, not how people do. In each minute in which the
machine is awake the planner is asked. Machines sleep, people lock the screen, sit in meetings, travel, live through changes of the clock, go on
holiday, pause nudges, and leave whole weeks unanswered. What was shown is audited afterwards by other code than the planner's.

${results.map(({ persona }) => `- **${persona.name}**: ${persona.about}`).join('\n')}

${lives(results)}

### What may never happen

${rules(results)}

### What it was about, in a year

${kinds(results)}

### Why something was held

Share of the minutes in which there was something to say and it was held: ${holds(results)}.
`
