/**
 * How many cases a test runs: `short` in `npm test` (times KAFI_RUNS, if that is a number), `deep` in `npm run test:deep`
 * (KAFI_RUNS=deep).
 */
export function runs(short: number, deep: number): number {
  const wanted = process.env['KAFI_RUNS'] ?? '1'
  return wanted === 'deep' ? deep : Math.max(1, Math.round(short * Number(wanted)))
}
