import { expect, test } from 'vitest'
import { checkManifest } from '../manifest-rule.ts'
import { listPackages, readJson, type Manifest, type Package } from '../workspace.ts'

const { version } = readJson<Manifest>('package.json')
const core = listPackages().find(({ folder }) => folder === 'core')!

function change(manifest: Partial<Manifest>): Package {
  return { folder: 'core', manifest: { ...core.manifest, ...manifest } }
}

test('every package keeps its promises', () => {
  expect(listPackages().flatMap((each) => checkManifest(each, version))).toEqual([])
})

test.each([
  ['a version of its own', change({ version: '0.2.0' }), 'version is'],
  ['another licence', change({ license: 'MIT' }), 'license is Apache-2.0'],
  ['a range', change({ dependencies: { 'js-yaml': '^5.5.0' } }), 'not an exact version'],
  ['a sibling of another version', change({ peerDependencies: { '@kafi/protocol': '0.0.9' } }), 'is not 0.1.0'],
  ['a script at install', change({ scripts: { postinstall: 'node x.js' } }), 'no script runs at install'],
  ['side effects', change({ sideEffects: true }), 'no side effect'],
  ['conditions in another order', change({ exports: { '.': { default: './a.js' } } }), 'conditions are'],
  ['no exports', change({ exports: {} }), 'exports nothing'],
])('%s breaks a promise', (_name, broken, said) => {
  expect(checkManifest(broken, version).join('\n')).toContain(said)
})
