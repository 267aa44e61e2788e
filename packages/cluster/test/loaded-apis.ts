import { type ApiName, loadApi, loadMessage } from '@kafi/protocol'

/** Loads codecs before virtual time begins: it would run on to the next timer while a file is read. */
export async function loadApis(names: string): Promise<void> {
  await Promise.all([
    ...names.split(/\s+/).flatMap((name) => (name === '' ? [] : [loadApi(name as ApiName)])),
    loadMessage('ConsumerProtocolSubscription'),
    loadMessage('ConsumerProtocolAssignment'),
  ])
}
