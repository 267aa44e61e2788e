/** What tells a release: it was the first whose brokers had this version of this API. */
export interface BrokerSignature {
  /** `3.9`. */
  readonly release: string
  readonly apiKey: number
  readonly version: number
}

/** From the newest to the oldest; the first that fits is the release. Found by asking brokers of each what they have. */
export const brokerSignatures: readonly BrokerSignature[] = (
  [
    // Release, API: its name for the reader, the version that was new.
    ['4.3', 35, 'DescribeLogDirs', 5],
    ['4.2', 2, 'ListOffsets', 11],
    ['4.1', 0, 'Produce', 13],
    ['4.0', 2, 'ListOffsets', 10],
    ['3.9', 1, 'Fetch', 17],
    ['3.8', 0, 'Produce', 11],
    ['3.7', 1, 'Fetch', 16],
    ['3.6', 24, 'AddPartitionsToTxn', 4],
    ['3.5', 1, 'Fetch', 15],
    ['3.3', 29, 'DescribeAcls', 3],
    ['3.2', 11, 'JoinGroup', 9],
    ['3.1', 1, 'Fetch', 13],
    ['3.0', 2, 'ListOffsets', 7],
    ['2.8', 0, 'Produce', 9],
    ['2.7', 1, 'Fetch', 12],
    ['2.5', 29, 'DescribeAcls', 2],
    ['2.4', 0, 'Produce', 8],
    ['2.3', 1, 'Fetch', 11],
    ['2.2', 2, 'ListOffsets', 5],
    ['2.1', 1, 'Fetch', 10],
    ['2.0', 1, 'Fetch', 8],
    ['1.1', 1, 'Fetch', 7],
    ['1.0', 3, 'Metadata', 5],
    ['0.11', 3, 'Metadata', 4],
    ['0.10.2', 9, 'OffsetFetch', 2],
    ['0.10.1', 3, 'Metadata', 2],
    ['0.10.0', 18, 'ApiVersions', 0],
  ] as const
).map(([release, apiKey, , version]) => ({ release, apiKey, version }))

/** A request that was new in a release without ApiVersions; its body asks for as little as it can. */
export interface LegacyProbe {
  readonly release: string
  readonly apiKey: number
  readonly apiName: string
  readonly body: Uint8Array
}

const emptyName = [0, 0]
const emptyList = [0, 0, 0, 0]

/** From the newest to the oldest; a broker hangs up on what it does not know. All in version 0. */
export const legacyProbes: readonly LegacyProbe[] = [
  { release: '0.9', apiKey: 16, apiName: 'ListGroups', body: Uint8Array.of() },
  { release: '0.8.2', apiKey: 10, apiName: 'FindCoordinator', body: Uint8Array.of(0, 4, ...Buffer.from('kafi')) },
  { release: '0.8.1', apiKey: 9, apiName: 'OffsetFetch', body: Uint8Array.of(...emptyName, ...emptyList) },
]
