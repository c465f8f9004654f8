export interface Disc {
  x: number
  y: number
  radius: number
}

const ROUNDS = 2000
/** Radians. */
const SKEW = 0.25

/** Moves discs until no two overlap, each pair by as little as it takes; the same discs move the same way. */
export function pushApart(discs: ReadonlyMap<string, Disc>): Map<string, Disc> {
  const moved = new Map([...discs].map(([id, disc]) => [id, { ...disc }]))
  const all = [...moved.values()]
  for (let round = 0; round < ROUNDS && pushOnce(all, SKEW * (round % 3)); round += 1);
  return moved
}

/** @returns whether any two overlapped */
function pushOnce(all: readonly Disc[], skew: number): boolean {
  let any = false
  for (const [at, a] of all.entries()) {
    for (let other = at + 1; other < all.length; other += 1) {
      const b = all[other]!
      const wanted = a.radius + b.radius
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue
      const far = Math.hypot(dx, dy)
      if (far >= wanted - 0.5) continue
      any = true
      // Two at the same place go apart in a direction of their own. All go a little askew, so that
      // a small one slides out from between two big ones instead of being handed to and fro.
      const turn = skew + (far > 1e-9 ? Math.atan2(dy, dx) : other)
      const [ux, uy] = [Math.cos(turn), Math.sin(turn)]
      // The heavier one gives way less, by far: continents stay, islands move.
      const share = (b.radius ** 4 / (a.radius ** 4 + b.radius ** 4)) * (wanted - far)
      const rest = wanted - far - share
      a.x -= ux * share
      a.y -= uy * share
      b.x += ux * rest
      b.y += uy * rest
    }
  }
  return any
}
