import type { Manifest, Package } from './workspace.ts'

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const lifecycle = ['preinstall', 'install', 'postinstall', 'prepare']

/** What every package.json of the workspace promises: one line for each promise that is not kept. */
export function checkManifest({ folder, manifest }: Package, version: string): string[] {
  const promises: [string, boolean][] = [
    [`name is @kafi/${folder}`, manifest.name === `@kafi/${folder}`],
    [`version is ${version}, as everywhere`, manifest.version === version],
    ['license is Apache-2.0', manifest.license === 'Apache-2.0'],
    ['type is module', manifest.type === 'module'],
    ['it has a description', (manifest.description ?? '') !== ''],
    ['importing has no side effect', manifest.sideEffects === false],
    ['engines asks for node >=20.19', manifest.engines?.['node'] === '>=20.19'],
    [
      'files are (bin,) dist, src (and NOTICE)',
      /^(bin,)?dist,src,(NOTICE,)?!dist\/\.tsbuildinfo$/.test((manifest.files ?? []).join()),
    ],
    ['no script runs at install', lifecycle.every((name) => manifest.scripts?.[name] === undefined)],
    ['package.json is exported', manifest.exports?.['./package.json'] === './package.json'],
  ]
  const broken = promises.filter(([, kept]) => !kept).map(([promise]) => promise)
  return [...broken, ...checkExports(manifest), ...checkVersions(manifest)].map(
    (fault) => `packages/${folder}/package.json: ${fault}`,
  )
}

function checkExports({ exports = {} }: Manifest): string[] {
  const entries = Object.entries(exports).filter(([path]) => path !== './package.json')
  if (entries.length === 0) return ['it exports nothing']
  return entries.flatMap(([path, target]) => {
    const conditions = typeof target === 'string' ? [] : Object.keys(target)
    return conditions.join() === '@kafi/source,types,default'
      ? []
      : [`${path}: conditions are @kafi/source, types, default`]
  })
}

function checkVersions(manifest: Manifest): string[] {
  const { dependencies = {}, peerDependencies = {}, devDependencies = {}, optionalDependencies = {} } = manifest
  const all = [dependencies, peerDependencies, devDependencies, optionalDependencies].flatMap(Object.entries<string>)
  return all.flatMap(([name, wanted]) => {
    if (!exact.test(wanted)) return [`${name}: ${wanted} is not an exact version`]
    return name.startsWith('@kafi/') && wanted !== manifest.version ? [`${name} is not ${manifest.version}`] : []
  })
}
