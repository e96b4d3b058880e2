import { fail, type Result } from '../../shared/ipc/result.ts'

/** Work with files of the person. Where the disk says no, the answer is `storage`. */
export const onDisk = async <Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> => {
  try {
    return await work()
  } catch {
    return fail('storage')
  }
}
