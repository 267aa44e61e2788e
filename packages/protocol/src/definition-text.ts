import type { FieldDefinition, MessageDefinition, MessageKind, StructDefinition } from './definition.ts'
import { ProtocolError } from './error.ts'
import { noVersions, parseRange, type VersionRange } from './version-range.ts'

/** A line of a definition and the deeper ones below it. */
interface Block {
  readonly line: number
  readonly text: string
  readonly below: Block[]
}

const kinds: readonly string[] = [
  'request',
  'response',
  'header',
  'data',
  'metadata',
  'coordinator-key',
  'coordinator-value',
] satisfies MessageKind[]

/**
 * Reads messages in the language of `definitions/`: a line `<kind> <Name> <versions>, <attributes>` for a message, below
 * it and deeper `# text` for what is to be said, `struct <Name> <versions>` for a struct that is used more than once, and
 * `<name> <type> <versions>, <attributes> | <text>` for a field; deeper again the fields of its struct. Lines that begin
 * with `#` and no blank are comments. A line that is none of these: a `KAFI_ARGUMENT` that names it.
 *
 * @example
 * const [hello] = parseDefinitions('data Hello 0-1, flexible 1+\n  name string 0+, nullable 1+ | Whose.')
 * hello.fields[0].nullable // { min: 1, max: Infinity }
 */
export function parseDefinitions(text: string): MessageDefinition[] {
  return blocksOf(text)
    .filter(({ text }) => !text.startsWith('#'))
    .map(messageOf)
}

function blocksOf(text: string): Block[] {
  const top: Block[] = []
  const open: Block[][] = [top]
  text.split('\n').forEach((line, index) => {
    const blanks = line.search(/\S/)
    if (blanks < 0) return
    const depth = blanks / 2
    const block = { line: index + 1, text: line.trim(), below: [] }
    const parent = open[depth]
    if (parent === undefined) throw wrong(block, 'is too deep: two blanks a level')
    parent.push(block)
    open.splice(depth + 1, Infinity, block.below)
  })
  return top
}

function wrong({ line, text }: Block, fault: string): ProtocolError {
  return new ProtocolError('KAFI_ARGUMENT', `line ${line} of the definitions ${fault}: "${text.slice(0, 80)}"`)
}

function messageOf(block: Block): MessageDefinition {
  const [head, attributes] = partsOf(block.text)
  const [kind = '', name = '', versions = ''] = head.split(' ')
  if (!kinds.includes(kind)) throw wrong(block, `begins with none of ${kinds.join(', ')}`)
  const docs = block.below.filter(({ text }) => text.startsWith('#'))
  const rest = block.below.filter(({ text }) => !text.startsWith('#'))
  return {
    kind: kind as MessageKind,
    name,
    key: numberOf(attributes.get('key')),
    versions: parseRange(versions),
    flexible: rangeOf(attributes.get('flexible')),
    deprecated: rangeOf(attributes.get('deprecated')),
    latestUnstable: attributes.has('unstable'),
    listeners: attributes.get('listeners')?.split(' ') ?? [],
    structs: rest.filter(isStruct).map(structOf),
    fields: rest.filter((each) => !isStruct(each)).map(fieldOf),
    doc: docs.map(({ text }) => text.slice(2)),
  }
}

function partsOf(text: string): [string, Map<string, string>] {
  const [head = '', ...attributes] = text.split(', ')
  return [head, new Map(attributes.map((each) => splitAt(each, ' ')))]
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function rangeOf(text: string | undefined): VersionRange {
  return text === undefined ? noVersions : parseRange(text)
}

function isStruct({ text }: Block): boolean {
  return text.startsWith('struct ')
}

function structOf({ text, below }: Block): StructDefinition {
  const [, name = '', versions = ''] = text.split(' ')
  return { name, versions: parseRange(versions), fields: below.map(fieldOf) }
}

function fieldOf(block: Block): FieldDefinition {
  const [code, doc] = splitAt(block.text, ' | ')
  const [head, attributes] = partsOf(code)
  const [name = '', type = '', range = ''] = head.split(' ')
  if (range === '') throw wrong(block, 'is not "<name> <type> <versions>"')
  const versions = parseRange(range)
  const tag = attributes.get('tag')?.split(' ')
  return {
    name,
    type: type.replace(/^\[\]/, ''),
    array: type.startsWith('[]'),
    versions,
    nullable: rangeOf(attributes.get('nullable')),
    tag: numberOf(tag?.[0]),
    tagged: tag === undefined ? noVersions : tag[1] === undefined ? versions : parseRange(tag[1]),
    default: attributes.get('default'),
    entity: attributes.get('entity'),
    ignorable: attributes.has('ignorable'),
    mapKey: attributes.has('key'),
    zeroCopy: attributes.has('zeroCopy'),
    inflexible: attributes.has('inflexible'),
    doc,
    fields: block.below.map(fieldOf),
  }
}
