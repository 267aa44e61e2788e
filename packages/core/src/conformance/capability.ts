import type { Backend, Kept, Wait } from '../backend.ts'
import { isKafiError } from '../errors.ts'
import { recordsOf } from '../rows.ts'
import { row } from './rows.ts'

/** What a back-end may offer or leave out. */
export type Capability = Kept | 'groups' | 'extend' | 'offsetsAt' | 'deleteBefore' | 'configs' | 'ids' | 'at'

/**
 * What a back-end says it can: by what is present, by `keeps`, and by what it does not refuse with `KAFI_UNSUPPORTED`.
 * Whether that is true is for the cases to find out.
 */
export async function findCapabilities(backend: Backend, topic: string, o: Wait): Promise<ReadonlySet<Capability>> {
  const found = new Set<Capability>(backend.keeps)
  if (backend.groups) found.add('groups')
  for (const name of ['extend', 'offsetsAt', 'deleteBefore', 'configs'] as const) {
    if (backend.topics[name]) found.add(name)
  }
  if (await accepts(async () => openAndClose(backend, topic, o))) found.add('ids')
  if (await accepts(async () => appendAt(backend, topic, o))) found.add('at')
  return found
}

/** False: it was refused with `KAFI_UNSUPPORTED`. Any other error is one. */
async function accepts(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (isKafiError(error, 'KAFI_UNSUPPORTED')) return false
    throw error
  }
}

async function openAndClose(backend: Backend, topic: string, o: Wait): Promise<void> {
  const writer = await backend.openWriter({ ...o, durability: 'os', id: `probe-${topic}`, topics: [topic] })
  await writer[Symbol.asyncDispose]()
}

async function appendAt(backend: Backend, topic: string, o: Wait): Promise<void> {
  await backend.topics.create({ ...o, topic, partitions: 1, configs: new Map() })
  const writer = await backend.openWriter({ ...o, durability: 'os' })
  try {
    const [answer] = await writer.append([{ topic, partition: 0, at: 0, records: recordsOf([row()]) }], o)
    if (answer?.error) throw answer.error
  } finally {
    await writer[Symbol.asyncDispose]()
    await backend.topics.remove([topic], o)
  }
}
