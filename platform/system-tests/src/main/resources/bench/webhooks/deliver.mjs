// What both peers share: sign as Standard Webhooks says, post, and be asked over standard input for so many deliveries.
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Agent, request } from 'undici'

export const [, , sink, endpoints, bytes] = process.argv
export const CONCURRENCY = 50
const secret = randomBytes(32)
const agent = new Agent({ connections: 8, keepAliveTimeout: 60_000 })
const filler = 'x'.repeat(Number(bytes))

const jobs = count =>
  Array.from({ length: count }, (_, number) => ({
    id: randomUUID(),
    url: `${sink}/${number % Number(endpoints)}`,
    body: JSON.stringify({ type: 'conversation.started', timestamp: new Date().toISOString(), data: { note: filler } })
  }))

export async function deliver({ id, url, body }) {
  const timestamp = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')
  const began = performance.now()
  const answer = await request(url, {
    method: 'POST',
    dispatcher: agent,
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${signature}`
    }
  })
  await answer.body.dump()
  if (answer.statusCode !== 204) throw new Error(`The sink answered ${answer.statusCode}`)
  return { id, url, status: answer.statusCode, millis: performance.now() - began, at: new Date().toISOString() }
}

/** Each line is a number of deliveries to make. */
export function serve(enqueue) {
  console.log('ready')
  createInterface({ input: process.stdin })
    .on('line', line => enqueue(jobs(Number(line))))
    .on('close', () => process.exit(0))
}
