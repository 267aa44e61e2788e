/** One rule of access (Kafka: AccessControlEntry with its pattern), in Kafka's numbers. */
export interface Acl {
  readonly resourceType: number
  readonly resourceName: string
  /** 3: literal, 4: prefixed. */
  readonly patternType: number
  readonly principal: string
  readonly host: string
  readonly operation: number
  /** 2: deny, 3: allow. */
  readonly permissionType: number
}

/** Whom a quota is for: `user`, `client-id`, `ip` with a name, null for the default. */
export type QuotaEntity = readonly { readonly entityType: string; readonly entityName: string | null }[]

/** What a SCRAM user proves its password with (KIP-554). */
export interface ScramCredential {
  readonly iterations: number
  readonly salt: Uint8Array
  readonly saltedPassword: Uint8Array
}

/** A token that lets its bearer in as its owner (KIP-48). Times in ms since 1970. */
export interface DelegationToken {
  readonly id: string
  readonly hmac: Uint8Array
  readonly principalType: string
  readonly principalName: string
  readonly renewers: readonly { readonly principalType: string; readonly principalName: string }[]
  readonly issuedMs: number
  expiryMs: number
  readonly maxMs: number
}

/** What admins set and read again, and nothing obeys. */
export interface AdminState {
  acls: Acl[]
  /** By the entity's JSON. */
  readonly quotas: Map<string, { readonly entity: QuotaEntity; readonly values: Map<string, number> }>
  /** By user, then by Kafka's number of the mechanism: 1 is SCRAM-SHA-256, 2 is SCRAM-SHA-512. */
  readonly scram: Map<string, Map<number, ScramCredential>>
  /** Configs of brokers (by id; '' is the cluster's default) and of groups, by `<type>:<name>`. */
  readonly configs: Map<string, Map<string, string>>
  /** Finalized features. */
  readonly features: Map<string, number>
  /** By id. */
  readonly tokens: Map<string, DelegationToken>
}

/** Nothing set. */
export function makeAdminState(): AdminState {
  const features = new Map([
    ['group.version', 1],
    ['metadata.version', 29],
    ['transaction.version', 2],
  ])
  return { acls: [], quotas: new Map(), scram: new Map(), configs: new Map(), features, tokens: new Map() }
}
