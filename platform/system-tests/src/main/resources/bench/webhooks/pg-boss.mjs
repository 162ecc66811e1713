// pg-boss on the same PostgreSQL: each try is a row, as ours is.
import pg from 'pg'
import PgBoss from 'pg-boss'
import { deliver, serve } from './deliver.mjs'

const database = { connectionString: process.env.PEER_POSTGRES, application_name: 'bench-peer', max: 8 }
const boss = new PgBoss({ ...database, schema: 'bench_boss' })
const log = new pg.Pool(database)
boss.on('error', error => console.error(error.message))
await boss.start()
await boss.createQueue('deliveries', { policy: 'standard' })
await log.query(
  'create table if not exists bench_boss.attempt (id uuid, url text, status int, millis float8, at timestamptz default now())'
)

const work = batch =>
  Promise.all(
    batch.map(async job => {
      const { id, url, status, millis } = await deliver(job.data)
      await log.query('insert into bench_boss.attempt (id, url, status, millis) values ($1, $2, $3, $4)', [id, url, status, millis])
    })
  )

// it looks for work twice a second at most, so it takes much at once
for (let worker = 0; worker < 2; worker++) {
  await boss.work('deliveries', { batchSize: 500, pollingIntervalSeconds: 0.5 }, work)
}

serve(jobs => boss.insert(jobs.map(data => ({ name: 'deliveries', data, retryLimit: 5, retryBackoff: true }))))
