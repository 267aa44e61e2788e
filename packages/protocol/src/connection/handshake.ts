import { api as apiVersions, type ApiVersionsResponse } from '../generated/api-versions.ts'
import { decodeMessage, encodeChunks } from '../message-codec.ts'
import { ProtocolError } from '../error.ts'
import { openPipeline, type ConnectSettings } from './connect.ts'
import type { Pipeline } from './pipeline.ts'
import type { ApiRange, BrokerRanges } from './version-choice.ts'

/** Who the client is, for the broker's metrics (KIP-511): letters, digits, `-` and `.`, and neither of these at an end. */
export interface ClientSoftware {
  readonly name: string
  readonly version: string
}

/** This one. */
export const ownSoftware: ClientSoftware = { name: 'kafi', version: '0.1.0' }

/** A connection that knows what the broker has. */
export interface Handshake extends BrokerRanges {
  readonly pipeline: Pipeline
}

/** Kafka: UNSUPPORTED_VERSION. */
const unsupportedVersion = 35

/**
 * Connects and asks for the broker's versions, in the newest way that both know (KIP-511). A broker that twice says nothing
 * to that and hangs up, also when asked in the oldest way, but answers to something older, is older than 0.10: `legacy`.
 */
export async function openHandshake(
  settings: ConnectSettings,
  software: ClientSoftware,
  signal: AbortSignal,
): Promise<Handshake> {
  const where = `${settings.host}:${settings.port}`
  checkSoftware(software)
  for (const version of [apiVersions.request.maxVersion, 0]) {
    const pipeline = await openPipeline(settings, signal)
    try {
      const versions = await askVersions(pipeline, version, software, settings, signal)
      return { pipeline, where, versions, legacy: false }
    } catch (error) {
      pipeline.close()
      if (pipeline.received || !isHangUp(error)) throw error
    }
  }
  return { pipeline: await openLegacy(settings, signal), where, versions: new Map(), legacy: true }
}

/**
 * Whoever hangs up may also be no broker, or one that wants TLS. ListOffsets v0 of nothing is known to every broker since 0.8,
 * costs nothing, and its answer is proof.
 */
async function openLegacy(settings: ConnectSettings, signal: AbortSignal): Promise<Pipeline> {
  const pipeline = await openPipeline(settings, signal)
  const question = {
    apiKey: 2,
    apiName: 'ListOffsets',
    version: 0,
    body: [Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0)],
  }
  const headers = { request: 1, response: 0 } as const
  const { requestTimeoutMs: timeoutMs } = settings
  try {
    await pipeline.send({ ...question, headers, expectResponse: true, timeoutMs, signal })
    return pipeline
  } catch (error) {
    pipeline.close()
    throw error
  }
}

function checkSoftware(software: ClientSoftware): void {
  for (const [name, value] of Object.entries({ name: software.name, version: software.version })) {
    // The rule of Kafka's brokers (ApiVersionsRequest.java).
    if (/^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$/.test(value)) continue
    const rule = "letters, digits, '-' and '.', which may not be at an end"
    throw new ProtocolError('KAFI_ARGUMENT', `the ${name} of clientSoftware is '${value}'; brokers want ${rule}`)
  }
}

function isHangUp(error: unknown): boolean {
  return error instanceof ProtocolError && error.code === 'KAFI_STORAGE'
}

async function askVersions(
  pipeline: Pipeline,
  version: number,
  software: ClientSoftware,
  settings: ConnectSettings,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, ApiRange>> {
  const draft = { clientSoftwareName: software.name, clientSoftwareVersion: software.version }
  const response = await ask(pipeline, version, draft, settings, signal)
  if (response.errorCode === 0) return rangesOf(response)
  if (response.errorCode !== unsupportedVersion || version === 0) throw refused(pipeline, response.errorCode)
  // Brokers since 2.4 say what they have of this call alone; older ones nothing, and know version 0.
  const known = rangesOf(response).get(apiVersions.key)
  const next = Math.min(version - 1, Math.max(0, known?.max ?? 0))
  return askVersions(pipeline, next, software, settings, signal)
}

async function ask(
  pipeline: Pipeline,
  version: number,
  draft: { clientSoftwareName: string; clientSoftwareVersion: string },
  { requestTimeoutMs: timeoutMs }: ConnectSettings,
  signal: AbortSignal,
): Promise<ApiVersionsResponse> {
  const body = await pipeline.send({
    apiKey: apiVersions.key,
    apiName: apiVersions.name,
    version,
    body: encodeChunks(apiVersions.request, draft, version),
    headers: { request: apiVersions.requestHeaderVersion(version), response: 0 },
    expectResponse: true,
    timeoutMs,
    signal,
  })
  // A broker that does not know the version answers in version 0.
  const isUnsupported = body.length >= 2 && ((body[0]! << 8) | body[1]!) === unsupportedVersion
  return decodeMessage(apiVersions.response, body, isUnsupported ? 0 : version)
}

function rangesOf({ apiKeys }: ApiVersionsResponse): ReadonlyMap<number, ApiRange> {
  return new Map(apiKeys.map(({ apiKey, minVersion: min, maxVersion: max }) => [apiKey, { min, max }]))
}

function refused(pipeline: Pipeline, errorCode: number): ProtocolError {
  const message = `${pipeline.where} answers ApiVersions with error ${errorCode}`
  return new ProtocolError('KAFI_UNSUPPORTED', message, { details: { where: pipeline.where, kafkaCode: errorCode } })
}
