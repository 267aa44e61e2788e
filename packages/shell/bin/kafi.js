#!/usr/bin/env node
// npm links a command when it installs, which in a clone is before dist is built: so the command lies outside of dist.
import { existsSync } from 'node:fs'

const main = new URL('../dist/bin.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  console.error('kafi: not built yet; in a clone, run: npm run build')
  process.exitCode = 1
}
