/**
 * The browser's own getter of a property of all nodes or elements: a form's fields can stand in place
 * of its properties.
 */
export function ownGetter<T extends Node, K extends string & keyof T>(
  prototype: T,
  name: K,
): (this: Node) => T[K] {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get!
}
