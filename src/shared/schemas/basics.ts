import { z } from 'zod'

export const idSchema = z.uuid()
export const localDaySchema = z.iso.date()
