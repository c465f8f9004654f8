import type { Claim } from "../law/claim.ts"
import type { Mention } from "../names/mention.ts"

/** Which texts a block has cited so far, so that "ibid." is not taken for the wrong one. */
export class Cited {
  private readonly claims: readonly Claim[]
  private claim = 0
  private treaty: string | null = null
  private several = false

  constructor(claims: readonly Claim[]) {
    this.claims = claims
  }

  /** Takes note of the next name. */
  meet({ kind, value }: Mention): void {
    if (kind === "other") this.several = true
    if (kind !== "sure") return
    if (this.treaty !== null && this.treaty !== value) this.several = true
    this.treaty = value
  }

  /** Whether a national provision stands before a place, and after the place asked for last. */
  lawBefore(at: number): boolean {
    const from = this.claim
    while (this.claim < this.claims.length && this.claims[this.claim]!.end <= at) this.claim += 1
    if (this.claim > from) this.several = true
    return this.claim > from
  }

  /** Whether another text than a treaty was cited. */
  besides(treaty: string | undefined): boolean {
    return this.several || (this.treaty !== null && this.treaty !== treaty)
  }
}
