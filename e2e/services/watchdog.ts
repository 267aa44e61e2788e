import { spawn } from 'node:child_process'
import { runs } from './state.ts'

/** Waits for the end of a process ($1), then kills the groups whose leader's id lies below a folder it owns. */
const script = `
while kill -0 "$1" 2>/dev/null; do sleep 1; done
for mark in "$2"/*/"owner-$1"; do
  [ -e "$mark" ] || continue
  service=$(dirname "$mark")
  for file in "$service"/*/pid; do
    [ -e "$file" ] || continue
    pid=$(cat "$file")
    ps -ww -o args= -p "$pid" | grep -qF "$(dirname "$file")" && kill -9 -- "-$pid"
  done
  rm -rf "$service"
done`

/** Sees to it that what a process owns ends with it, even if it is killed. A shell waits beside it. */
export function watch(owner: number): void {
  const child = spawn('sh', ['-c', script, 'watchdog', String(owner), runs], { detached: true, stdio: 'ignore' })
  child.unref()
}
