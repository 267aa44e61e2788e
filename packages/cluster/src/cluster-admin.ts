import type { Abortable, Wait } from '@kafi/core'
import { removeMembers } from './admin-group-members.ts'
import { alterGroupOffsets, deleteGroupOffsets } from './admin-group-offsets.ts'
import { deleteGroups, listAllGroups } from './admin-groups.ts'
import { createAcls, deleteAcls, describeAcls } from './acls.ts'
import type { Client } from './client.ts'
import { describeCluster } from './cluster-description.ts'
import { alterConfigs, incrementalAlterConfigs, listConfigResources } from './configs-alteration.ts'
import { describeConfigs } from './configs.ts'
import {
  createDelegationToken,
  describeDelegationTokens,
  expireDelegationToken,
  renewDelegationToken,
} from './delegation-tokens.ts'
import { electLeaders } from './elections.ts'
import { describeFeatures, updateFeatures } from './features.ts'
import { describeGroup } from './group-description.ts'
import { readGroupOffsets } from './group-offsets.ts'
import { alterReplicaLogDirs, describeLogDirs, topicSizes } from './log-dirs.ts'
import { describeProducers } from './producers.ts'
import { addVoter, describeQuorum, removeVoter, unregisterBroker } from './quorum.ts'
import { alterClientQuotas, describeClientQuotas } from './quotas.ts'
import { alterPartitionReassignments, listPartitionReassignments } from './reassignments.ts'
import { deleteRecords } from './records-deletion.ts'
import { alterScramUsers, describeScramUsers } from './scram-users.ts'
import { createTopics } from './topic-creation.ts'
import { deleteTopics } from './topic-deletion.ts'
import { describeTopics } from './topic-description.ts'
import { listTopicOffsets } from './topic-offsets.ts'
import { createPartitions } from './topic-partitions.ts'
import { abortTransaction, describeTransactions, listTransactions } from './transactions-admin.ts'

/** Every call of administration; each takes what is said of it in its own file, behind the client. */
const calls = {
  ...{ createTopics, deleteTopics, describeTopics, createPartitions, deleteRecords },
  listOffsets: listTopicOffsets,
  ...{ describeConfigs, alterConfigs, incrementalAlterConfigs, listConfigResources },
  ...{ describeCluster, describeFeatures, updateFeatures },
  ...{ describeQuorum, addVoter, removeVoter, unregisterBroker },
  ...{ electLeaders, alterPartitionReassignments, listPartitionReassignments },
  ...{ describeLogDirs, alterReplicaLogDirs, topicSizes },
  ...{ createAcls, describeAcls, deleteAcls, describeScramUsers, alterScramUsers },
  ...{ describeClientQuotas, alterClientQuotas },
  ...{ createDelegationToken, describeDelegationTokens, renewDelegationToken, expireDelegationToken },
  ...{ listAllGroups, describeGroup, deleteGroups, removeMembers },
  ...{ readGroupOffsets, alterGroupOffsets, deleteGroupOffsets },
  ...{ describeProducers, listTransactions, describeTransactions, abortTransaction },
}

/** The same call without the client; its options may be left out where all of them may. */
type Bound<Call> = Call extends (client: Client, ...given: infer Given) => infer Result
  ? (...given: Given extends [...infer Arguments, infer Options] ? [...Arguments, ...Freely<Options>] : never) => Result
  : never

type Freely<Options> = object extends Optional<Options> ? [options?: Optional<Options>] : [options: Optional<Options>]

type Optional<Options> = Omit<Options, 'signal'> & Abortable

/** What administers a cluster: {@link Cluster.admin}. */
export type Admin = { readonly [Name in keyof typeof calls]: Bound<(typeof calls)[Name]> }

type AnyCall = (client: Client, ...given: unknown[]) => Promise<unknown>

/**
 * All calls of administration on one cluster. `run` gives them the client and a signal.
 *
 * @example
 * const admin = bindAdmin((options, work) => work(client, { signal: options.signal ?? never }))
 * await admin.describeTopics(['quakes'])
 */
export function bindAdmin(
  run: (options: Abortable, work: (client: Client, o: Wait) => Promise<unknown>) => Promise<unknown>,
): Admin {
  const bound = Object.entries(calls).map(([name, given]) => {
    const call = given as unknown as AnyCall
    // The client is before the arguments, the options are behind them.
    const count = call.length - 2
    const start = (...words: unknown[]) => {
      const options = (words[count] ?? {}) as Abortable
      return run(options, (client, o) => call(client, ...words.slice(0, count), { ...options, signal: o.signal }))
    }
    return [name, start] as const
  })
  return Object.fromEntries(bound) as unknown as Admin
}
