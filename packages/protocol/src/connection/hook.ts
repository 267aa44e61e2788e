/** Calls a hook, if there is one; what it throws is dropped: whoever watches must not stop what is watched. */
export function callHook<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event)
  } catch {
    // See above.
  }
}
