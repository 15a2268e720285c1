export type Box = { x: number; y: number; width: number; height: number }

/** One element of our UI, as assistive technology meets it. */
export interface UiElement {
  readonly role: string
  /** Its accessible name when it was found. */
  readonly name: string
  /** Its visible text, runs of space joined. */
  text(): Promise<string>
  /** A trusted pointer click at its centre, after scrolling it into view. */
  click(): Promise<void>
  /** Where it is, in CSS pixels of the tab (not of the frame). */
  box(): Promise<Box>
  /** An attribute's value, or null. */
  attribute(name: string): Promise<string | null>
  isFocused(): Promise<boolean>
}

/** Everything exposed in our UI with one of these roles. Each browser has its own way through a closed root. */
export type Finder = (roles: readonly string[], name: string | RegExp | undefined) => Promise<UiElement[]>

/** Whether an accessible name is the one looked for. */
export function matches(actual: string, name: string | RegExp | undefined): boolean {
  if (name === undefined) return true
  return name instanceof RegExp ? name.test(actual) : actual === name
}
