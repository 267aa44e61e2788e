// Runs a TypeScript module on the sources of every package, as the tests do: node testing/child.mjs <file> <arguments>
import { runnerImport } from 'vite'

const conditions = ['@kafi/source', 'node', 'import', 'default']
await runnerImport(process.argv[2], {
  configFile: false,
  logLevel: 'error',
  // Node 20 knows no `using`.
  oxc: { target: 'es2022' },
  // `inline` is the environment that runnerImport makes; unless told, it leaves every package to Node, which wants dist.
  environments: { inline: { resolve: { conditions, externalConditions: conditions, noExternal: [/^@kafi\//] } } },
})
