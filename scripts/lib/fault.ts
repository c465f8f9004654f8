/** An error whose message is one sentence for the user: what, where, what to do. */
export class Fault extends Error {}

/** Runs a command; a fault is printed as its sentence, and the exit status is 1. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
