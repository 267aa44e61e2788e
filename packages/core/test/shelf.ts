import type { StorageProvider } from '../src/provider.ts'

/** A kind of storage with a setting of every type, for tests of its configuration; it opens nothing. */
export const shelf: StorageProvider = {
  section: 'shelf_unit',
  folder: 'shelves',
  folderAliases: ['racks'],
  settings: [
    { key: 'root.dir', type: 'string', default: '.', doc: 'Where it is.' },
    { key: 'max.count', type: 'number', whole: true, default: 9, doc: 'How many it holds.' },
    { key: 'is.open', type: 'boolean', default: true, doc: 'May it be looked into.' },
    { key: 'secret.key', type: 'secret', doc: 'Opens it.' },
    { key: 'sasl.username', type: 'string', doc: 'Who opens it.' },
    { key: 'on.fall', type: 'function', doc: 'Called when something falls.' },
  ],
  unserved: ['socket.keepalive.enable'],
  open: () => Promise.reject(new Error('a shelf holds no topics')),
}
