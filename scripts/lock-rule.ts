/** An installed package, as package-lock.json tells of it. */
export interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

/** A package-lock.json: paths of installed packages to what is known of them. */
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

const permissive = new Set(
  ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense'].concat([
    'Python-2.0',
    'PSF-2.0',
    'Zlib',
    'MIT-0',
  ]),
)
/** Licences of tools that are used but never shipped. */
const forTools = new Set([...permissive, 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0'])
/** Tools whose install script is held back by `ignore-scripts` in .npmrc; they work without it. */
const heldBack = ['node_modules/nx', 'node_modules/fsevents']

/** Licences outside the list, install scripts and registry addresses of a lock, one line each. */
export function checkLock(file: string, lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .flatMap(([path, locked]) => findFaults(path, locked).map((fault) => `${file}: ${path}: ${fault}`))
}

function findFaults(path: string, { license, dev, resolved, hasInstallScript }: Locked): string[] {
  const faults: string[] = []
  if (!isAllowed(license ?? '', dev === true)) faults.push(`licence ${license ?? 'unknown'} is not on the list`)
  if (hasInstallScript === true && !(dev === true && heldBack.includes(path))) faults.push('has an install script')
  if (resolved !== undefined) faults.push('names the host it came from')
  return faults
}

/** Is this SPDX expression on the list? One of an OR is enough, every part of an AND counts. */
export function isAllowed(licence: string, tool: boolean): boolean {
  const list = tool ? forTools : permissive
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => list.has(part.trim())))
}
