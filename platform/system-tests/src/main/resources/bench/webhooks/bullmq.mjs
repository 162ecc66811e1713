// BullMQ on Redis: each try is written to a stream, as ours is to a table.
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { CONCURRENCY, deliver, serve } from './deliver.mjs'

const connection = new Redis(process.env.PEER_REDIS, { maxRetriesPerRequest: null })
const log = new Redis(process.env.PEER_REDIS)
const queue = new Queue('deliveries', { connection })

new Worker(
  'deliveries',
  async job => {
    const tried = await deliver(job.data)
    await log.xadd('attempts', 'MAXLEN', '~', 100000, '*', 'attempt', JSON.stringify(tried))
  },
  { connection: connection.duplicate(), concurrency: CONCURRENCY }
).on('failed', (_, error) => console.error(error.message))

serve(jobs =>
  queue.addBulk(
    jobs.map(data => ({
      name: 'deliver',
      data,
      opts: { attempts: 5, backoff: { type: 'exponential', delay: 5000 }, removeOnComplete: { count: 1000 } }
    }))
  )
)
