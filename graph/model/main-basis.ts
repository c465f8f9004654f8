import type { Basis, Fact } from "./provenance.ts"

/**
 * How the thing itself is known. By convention the first fact is for the thing itself, those
 * after it support it or are for a part of it (a French heading): a checked heading must not make
 * an unchecked provision look checked.
 */
export function mainBasis(facts: readonly Fact[]): Basis {
  return facts[0]?.basis ?? "editorial"
}
