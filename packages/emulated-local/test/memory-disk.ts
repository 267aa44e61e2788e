import { dirname, resolve } from 'node:path'
import type { Disk, DiskStat } from '../src/disk.ts'

interface Node {
  readonly ino: number
  readonly kind: 'file' | 'folder'
  bytes: Buffer
  /** What of it a power cut leaves for sure. */
  forced: Buffer
  links: number
}

const sectorBytes = 512
const empty = Buffer.alloc(0)

/**
 * A disk in memory, so that a process can die thousands of times: files, folders and hard links, with Node's error codes. The root
 * `/` is there. What is open stays readable after its last name is gone.
 */
export class MemoryDisk implements Disk {
  readonly #nodes = new Map<string, Node>([['/', { ino: 1, kind: 'folder', bytes: empty, forced: empty, links: 1 }]])
  readonly #open = new Map<number, Node>()
  #count = 1

  async open(path: string, how: 'read' | 'create'): Promise<number> {
    const node = how === 'create' ? this.#add(path, 'file') : this.#find(path)
    this.#count += 1
    this.#open.set(this.#count, node)
    return this.#count
  }

  close(fd: number): void {
    this.#open.delete(fd)
  }

  stat(fd: number): DiskStat {
    return statOf(this.#file(fd))
  }

  async read(fd: number, into: Uint8Array, position: number): Promise<number> {
    const bytes = this.#file(fd).bytes.subarray(position, position + into.length)
    into.set(bytes)
    return bytes.length
  }

  async write(fd: number, body: readonly Uint8Array[], position: number): Promise<void> {
    this.#put(fd, body, position)
  }

  #put(fd: number, body: readonly Uint8Array[], position: number): void {
    const node = this.#file(fd)
    const added = Buffer.concat(body)
    const grown = Buffer.alloc(Math.max(node.bytes.length, position + added.length))
    grown.set(node.bytes)
    grown.set(added, position)
    node.bytes = grown
  }

  openSynced(fd: number): number {
    this.#count += 1
    this.#open.set(this.#count, this.#file(fd))
    return this.#count
  }

  async writeSynced(fd: number, body: readonly Uint8Array[], position: number): Promise<void> {
    this.writeSyncedSync(fd, body, position)
  }

  writeSyncedSync(fd: number, body: readonly Uint8Array[], position: number): void {
    this.#put(fd, body, position)
    const node = this.#file(fd)
    // These bytes alone are on disk then, and that the file reaches so far.
    const end = position + Buffer.concat(body).length
    const forced = Buffer.concat([node.forced], Math.max(node.forced.length, end))
    node.bytes.copy(forced, position, position, end)
    node.forced = forced
  }

  async datasync(fd: number): Promise<void> {
    this.datasyncSync(fd)
  }

  datasyncSync(fd: number): void {
    const node = this.#file(fd)
    node.forced = node.bytes
  }

  async syncDirectory(): Promise<void> {}

  async link(path: string, name: string): Promise<void> {
    const node = this.#find(path)
    this.#refuse(name)
    this.#nodes.set(name, node)
    node.links += 1
  }

  async rename(path: string, name: string): Promise<void> {
    const node = this.#find(path)
    this.#find(dirname(name))
    const before = this.#nodes.get(name)
    if (before !== undefined) before.links -= 1
    this.#nodes.delete(path)
    this.#nodes.set(name, node)
  }

  async unlink(path: string): Promise<void> {
    this.#find(path).links -= 1
    this.#nodes.delete(path)
  }

  async mkdir(path: string): Promise<void> {
    this.#add(path, 'folder')
  }

  async rmdir(path: string): Promise<void> {
    this.#find(path)
    if ((await this.names(path)).length > 0) throw failed('ENOTEMPTY', path)
    this.#nodes.delete(path)
  }

  async names(path: string): Promise<string[]> {
    this.#find(path)
    const folder = resolve(path)
    const start = folder === '/' ? folder : `${folder}/`
    const below = [...this.#nodes.keys()].filter((name) => name.startsWith(start) && name !== folder)
    return below.map((name) => name.slice(start.length)).filter((name) => !name.includes('/'))
  }

  async lstat(path: string): Promise<DiskStat | null> {
    return this.lstatSync(path)
  }

  lstatSync(path: string): DiskStat | null {
    const node = this.#nodes.get(resolve(path))
    return node === undefined ? null : statOf(node)
  }

  async fileSystem(): Promise<number> {
    return 0xef53
  }

  /** Of every sector that was not forced, and of every size, the old or the new one stays, as `keeps` says. */
  losePower(keeps: () => boolean): void {
    for (const node of this.#nodes.values()) {
      const { bytes, forced } = node
      if (bytes === forced) continue
      node.bytes = Buffer.concat([forced], keeps() ? bytes.length : forced.length)
      for (let at = 0; at < node.bytes.length; at += sectorBytes) {
        if (keeps()) bytes.copy(node.bytes, at, at, Math.min(at + sectorBytes, node.bytes.length))
      }
      node.forced = node.bytes
    }
  }

  #add(path: string, kind: Node['kind']): Node {
    this.#refuse(path)
    this.#count += 1
    const node = { ino: this.#count, kind, bytes: empty, forced: empty, links: 1 }
    this.#nodes.set(path, node)
    return node
  }

  #refuse(path: string): void {
    this.#find(dirname(path))
    if (this.#nodes.has(path)) throw failed('EEXIST', path)
  }

  #find(path: string): Node {
    const node = this.#nodes.get(resolve(path))
    if (node === undefined) throw failed('ENOENT', path)
    return node
  }

  #file(fd: number): Node {
    const node = this.#open.get(fd)
    if (node === undefined) throw failed('EBADF', String(fd))
    return node
  }
}

function statOf({ ino, kind, bytes, links }: Node): DiskStat {
  return {
    ino,
    size: bytes.length,
    mtimeMs: 0,
    nlink: links,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
  }
}

function failed(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code })
}
