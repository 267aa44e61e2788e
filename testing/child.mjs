// Runs a TypeScript module on the sources of every package, as the tests do: node testing/child.mjs <file> <arguments>
import { runnerImport } from 'vite'

const conditions = ['@kafi/source', 'node', 'import', 'default']
await runnerImport(process.argv[2], {
  configFile: false,
  logLevel: 'error',
  // Node 20 knows no `using`.
  oxc: { target: 'es2022' },
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/@kafi\//] },
})
