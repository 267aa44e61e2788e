import { KafiError, isKafiError, type Wait } from '@kafi/core'
import { checkKey } from '@kafi/emulated'

interface Trouble {
  readonly text: string
  readonly retriable?: boolean
  readonly fatal?: boolean
}

const full: Trouble = { text: 'the disk is full; free space and try again', retriable: true }
const denied: Trouble = { text: 'it may not be written or read by this user; change its owner or mode (chmod u+rwX)' }
const noLinks: Trouble = { text: 'its file system has no hard links (FAT?); use a folder on another one' }
const linkCodes = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
const troubles = new Map<string, Trouble>([
  ['ENOSPC', full],
  ['EDQUOT', { text: 'your disk quota is used up; free space and try again', retriable: true }],
  ['EMFILE', { text: 'too many open files in this process; close some or raise `ulimit -n`', retriable: true }],
  ['ENFILE', { text: 'too many open files on this machine; close some', retriable: true }],
  ['EACCES', denied],
  ['EPERM', denied],
  ['EROFS', { text: 'its file system is read-only; use a folder that can be written' }],
  ['EIO', { text: 'the disk failed; check it before you go on', fatal: true }],
  ['ELOOP', { text: 'it is a symbolic link, and none is followed inside a root; put the file itself there' }],
  ['ENOENT', { text: 'it is not there, or no folder can be made in its place; use another one' }],
  ['ENOTDIR', { text: 'a part of its path is a file, not a folder; move that file away' }],
  ['EISDIR', { text: 'a folder is in its place; move that folder away' }],
  ['ENAMETOOLONG', { text: 'its path is too long; use a root with a shorter path' }],
])

/**
 * The typed error for one of Node's: `KAFI_STORAGE` (`KAFI_UNSUPPORTED` where there are no hard links). Kafi's own errors
 * stay. `name` is a key or a path that the user gave.
 *
 * @example
 * throw diskError(error, 'write', 'topics/quakes/head')
 */
export function diskError(error: unknown, action: string, name: string): unknown {
  if (isKafiError(error) || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : 'unknown'
  const links = 'syscall' in error && error.syscall === 'link' && linkCodes.has(code)
  const { text, retriable = false, fatal = false } = links ? noLinks : (troubles.get(code) ?? { text: error.message })
  const details = { key: name, action, errno: code }
  const kind = links ? 'KAFI_UNSUPPORTED' : 'KAFI_STORAGE'
  return new KafiError(kind, `cannot ${action} '${name}' (${code}): ${text}`, {
    retriable,
    fatal,
    details,
    cause: error,
  })
}

/** Runs what is done to a key; errors of Node become typed ones that name the key. */
export async function explainErrors<T>(action: string, key: string, o: Wait, run: () => Promise<T>): Promise<T> {
  o.signal.throwIfAborted()
  checkKey(key)
  try {
    return await run()
  } catch (error) {
    throw diskError(error, action, key)
  }
}
