/** The command line program, built beforehand: it serves the page and makes programmes up. */
export const PROGRAM = process.env.LEVERPOINT ?? '../../target/debug/leverpoint'
export const PORT = Number(process.env.PORT ?? 8090)
