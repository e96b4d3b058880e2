import type { MinuteOfDay } from '../../../../../shared/time/wall-clock.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** A minute of the day as a field for times has it: `09:30`. */
export const timeOf = (minute: MinuteOfDay): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** The minute of the day that a field for times says; null while it is not filled in. */
export const minuteOf = (time: string): MinuteOfDay | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}
