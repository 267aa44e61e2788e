import { nodeDisk, type Disk, type DiskStat } from '../src/disk.ts'

/** Where a {@link CrashingDisk} stops. */
export interface CrashOptions {
  /** Number of the changing operation, from 1; Infinity (default): never, so that a run can be counted. */
  readonly at?: number
  /** Before it is done, after it was, or (a write) after a part of its bytes; default `before`. */
  readonly how?: 'before' | 'after' | 'torn'
  /** 0 to 1: how much of a torn write is done. Default 0.5. */
  readonly part?: number
  /** Default: the disk of this machine. */
  readonly disk?: Disk
  /**
   * How many turns of the event loop a write of so many bytes takes, so that writes that are under way at once are done in
   * any order, or not before the death. Default 0: it is done at once.
   */
  readonly turns?: (bytes: number) => number
}

type Write = Parameters<Disk['write']>

/**
 * A disk on which the process dies at one numbered operation: that one throws, and everything after it. Counted is what
 * changes something; `operations` names it, so that `operations.length` of a whole run is the number of crash points.
 *
 * @example
 * const store = await FolderStore.open(dir, { disk: new CrashingDisk({ at: 3, how: 'torn' }) })
 */
export class CrashingDisk implements Disk {
  readonly operations: string[] = []
  readonly #at: number
  readonly #how: 'before' | 'after' | 'torn'
  readonly #part: number
  readonly #disk: Disk
  readonly #turns: (bytes: number) => number

  constructor({ at = Infinity, how = 'before', part = 0.5, disk = nodeDisk, turns = () => 0 }: CrashOptions = {}) {
    this.#at = at
    this.#how = how
    this.#part = part
    this.#disk = disk
    this.#turns = turns
  }

  get crashed(): boolean {
    return this.operations.length >= this.#at
  }

  open(path: string, how: 'read' | 'create'): Promise<number> {
    if (how === 'read') return this.#look(() => this.#disk.open(path, how))
    return this.#change(`create ${path}`, () => this.#disk.open(path, how))
  }

  write(fd: number, body: Write[1], position: number): Promise<void> {
    const torn = () => this.#disk.write(fd, firstPart(body, this.#part), position)
    return this.#change(`write ${fd}`, () => this.#disk.write(fd, body, position), torn, sizeOf(body))
  }

  openSynced(fd: number): number | null {
    this.#refuseDead()
    return this.#disk.openSynced(fd)
  }

  /** Torn: in the file in part, and not forced to disk. */
  writeSynced(fd: number, body: Write[1], position: number): Promise<void> {
    const torn = () => this.#disk.write(fd, firstPart(body, this.#part), position)
    return this.#change(`write ${fd} synced`, () => this.#disk.writeSynced(fd, body, position), torn, sizeOf(body))
  }

  writeSyncedSync(fd: number, body: Write[1], position: number): void {
    const torn = () => void this.#disk.write(fd, firstPart(body, this.#part), position)
    this.#changeNow(`write ${fd} synced`, () => this.#disk.writeSyncedSync(fd, body, position), torn)
  }

  datasync(fd: number): Promise<void> {
    return this.#change(`datasync ${fd}`, () => this.#disk.datasync(fd))
  }

  datasyncSync(fd: number): void {
    this.#changeNow(`datasync ${fd}`, () => this.#disk.datasyncSync(fd))
  }

  syncDirectory(path: string): Promise<void> {
    return this.#change(`syncDirectory ${path}`, () => this.#disk.syncDirectory(path))
  }

  link(path: string, name: string): Promise<void> {
    return this.#change(`link ${name}`, () => this.#disk.link(path, name))
  }

  rename(path: string, name: string): Promise<void> {
    return this.#change(`rename ${name}`, () => this.#disk.rename(path, name))
  }

  unlink(path: string): Promise<void> {
    return this.#change(`unlink ${path}`, () => this.#disk.unlink(path))
  }

  mkdir(path: string): Promise<void> {
    return this.#change(`mkdir ${path}`, () => this.#disk.mkdir(path))
  }

  rmdir(path: string): Promise<void> {
    return this.#change(`rmdir ${path}`, () => this.#disk.rmdir(path))
  }

  /** A dead process has no open files. */
  close(fd: number): void {
    this.#disk.close(fd)
  }

  stat(fd: number): DiskStat {
    this.#refuseDead()
    return this.#disk.stat(fd)
  }

  lstatSync(path: string): DiskStat | null {
    this.#refuseDead()
    return this.#disk.lstatSync(path)
  }

  read(fd: number, into: Uint8Array, position: number): Promise<number> {
    return this.#look(() => this.#disk.read(fd, into, position))
  }

  names(path: string): Promise<string[]> {
    return this.#look(() => this.#disk.names(path))
  }

  lstat(path: string): Promise<DiskStat | null> {
    return this.#look(() => this.#disk.lstat(path))
  }

  fileSystem(path: string): Promise<number> {
    return this.#look(() => this.#disk.fileSystem(path))
  }

  async #look<T>(run: () => Promise<T>): Promise<T> {
    this.#refuseDead()
    return run()
  }

  async #change<T>(name: string, run: () => Promise<T>, torn?: () => Promise<T>, bytes = 0): Promise<T> {
    this.#refuseDead()
    this.operations.push(name)
    const turns = this.crashed ? 0 : this.#turns(bytes)
    for (let left = turns; left > 0; left -= 1) await new Promise<void>((resolve) => setImmediate(resolve))
    if (!this.crashed) return run()
    // What was under way when the process died is done, done in part, or not at all.
    if (this.#how === 'after') await run()
    if (this.#how === 'torn') await torn?.()
    throw crash(name)
  }

  #changeNow(name: string, run: () => void, torn?: () => void): void {
    this.#refuseDead()
    this.operations.push(name)
    if (!this.crashed) return run()
    if (this.#how === 'after') run()
    if (this.#how === 'torn') torn?.()
    throw crash(name)
  }

  #refuseDead(): void {
    if (this.crashed) throw crash('anything more')
  }
}

/** The error of a dead process. */
export function crash(name: string): Error {
  return Object.assign(new Error(`crashed at ${name}`), { code: 'ECRASH' })
}

function sizeOf(body: Write[1]): number {
  return body.reduce((sum, { length }) => sum + length, 0)
}

function firstPart(body: Write[1], part: number): Write[1] {
  const whole = Buffer.concat(body)
  return [whole.subarray(0, Math.floor(whole.length * part))]
}
