import type { TopicInfo, Wait } from '@kafi/core'
import type { Context } from './context.ts'
import { loadHead, topicFolder } from './head-store.ts'
import { decodeName } from './names.ts'

const listedAtOnce = 32

/** All topics of the store, by name. */
export async function listTopics(context: Context, o: Wait): Promise<readonly TopicInfo[]> {
  const names: string[] = []
  for await (const page of context.store.list('topics/', { ...o, delimiter: '/' })) {
    for (const { key } of page) if (key.endsWith('/')) names.push(key.slice('topics/'.length, -1))
  }
  const infos: TopicInfo[] = []
  for (let i = 0; i < names.length; i += listedAtOnce) {
    const some = names.slice(i, i + listedAtOnce).map((name) => topicInfo(context, name, o))
    infos.push(...(await Promise.all(some)).filter((info) => info !== null))
  }
  return infos.sort((a, b) => (a.topic < b.topic ? -1 : 1))
}

/** A folder that has no head, or a name nobody encoded, is no topic of ours. */
async function topicInfo(context: Context, folder: string, o: Wait): Promise<TopicInfo | null> {
  const topic = decodeName(folder) ?? (await hashedName(context, folder, o))
  if (topic === null) return null
  const stored = await loadHead(context, topic, null, o)
  if (stored === null || stored.head.deleted) return null
  const { topicId, partitions } = stored.head
  return { topic, id: topicId, partitions: partitions.length, internal: topic.startsWith('__') }
}

/** A long name is cut in its folder's name: the true one is in the head. */
async function hashedName({ store }: Context, folder: string, o: Wait): Promise<string | null> {
  if (!folder.includes('!-')) return null
  const found = await store.get(`topics/${folder}/head`, o)
  if (found === 'absent' || found === 'same') return null
  const name = /"topic":"([a-zA-Z0-9._-]{1,249})"/.exec(
    Buffer.from(found.body.subarray(0, 65_536)).toString('latin1'),
  )?.[1]
  return name !== undefined && topicFolder(name) === `topics/${folder}` ? name : null
}
