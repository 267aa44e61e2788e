import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** A file in a jar. */
export interface JarEntry {
  readonly path: string
  readonly text: string
}

const endSignature = 0x0605_4b50
const entrySignature = 0x0201_4b50
const deflated = 8

/** The files of a jar (a ZIP, see APPNOTE.TXT 4.3) whose paths end so, as text. */
export function readJar(file: string, ending: string): JarEntry[] {
  const jar = readFileSync(file)
  const end = jar.lastIndexOf(Buffer.of(0x50, 0x4b, 5, 6))
  if (end < 0 || jar.readUInt32LE(end) !== endSignature) throw new Error(`${file} is no jar`)
  const entries: JarEntry[] = []
  let at = jar.readUInt32LE(end + 16)
  for (let left = jar.readUInt16LE(end + 10); left > 0; left--) {
    if (jar.readUInt32LE(at) !== entrySignature) throw new Error(`${file} has no entry at byte ${at}`)
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => jar.readUInt16LE(at + field))
    const path = jar.toString('utf8', at + 46, at + 46 + nameSize!)
    if (path.endsWith(ending)) entries.push({ path, text: textAt(jar, at) })
    at += 46 + nameSize! + extraSize! + commentSize!
  }
  return entries
}

function textAt(jar: Buffer, entry: number): string {
  const size = jar.readUInt32LE(entry + 20)
  const header = jar.readUInt32LE(entry + 42)
  const from = header + 30 + jar.readUInt16LE(header + 26) + jar.readUInt16LE(header + 28)
  const bytes = jar.subarray(from, from + size)
  return (jar.readUInt16LE(entry + 10) === deflated ? inflateRawSync(bytes) : bytes).toString()
}
