import { Worker } from 'node:worker_threads'

type ThreadOptions<Message, Answer> = {
  /** The built file that runs in the thread. */
  readonly file: string
  readonly data: unknown
  readonly mostMs: number
  readonly mostMemoryMb: number
  /** Hears what the thread says; its answer, with the last message. */
  readonly hear: (message: Message) => Answer | null
  /** The answer where the thread gives none: it took too long, or it broke or filled its memory. */
  readonly giveUp: (why: 'too-long' | 'broken') => Answer
}

/** Does work in a thread of its own, with an end to time and memory. Never rejects. */
export const runThread = <Message, Answer>(options: ThreadOptions<Message, Answer>): Promise<Answer> =>
  new Promise((resolve) => {
    const { file, data, mostMs, mostMemoryMb, hear, giveUp } = options
    const worker = new Worker(file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } })
    worker.unref()
    const end = (answer: Answer) => {
      clearTimeout(timer)
      resolve(answer)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(giveUp('too-long')), mostMs)
    timer.unref()
    worker.on('message', (message: Message) => {
      const answer = hear(message)
      if (answer !== null) end(answer)
    })
    worker.on('error', () => end(giveUp('broken')))
    worker.on('exit', () => end(giveUp('broken')))
  })
