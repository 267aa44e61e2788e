import { catFirst } from './kafi-cat.ts'
import { consumeColumns, consumeMessages } from './kafi-consume.ts'
import { copy, copyDecoded, copyFromFolder, copyToFolder } from './kafi-copy.ts'
import { produceBlocks, produceMessages } from './kafi-produce.ts'
import { fetchRaw, produceRaw, writeRaw } from './raw.ts'
import { serveLaps } from './serve-laps.ts'

await serveLaps({
  produceBlocks,
  produceMessages,
  consumeColumns,
  consumeMessages,
  copy,
  copyDecoded,
  copyToFolder,
  copyFromFolder,
  catFirst,
  fetchRaw,
  produceRaw,
  writeRaw,
})
