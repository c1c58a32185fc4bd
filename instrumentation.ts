/** Runs once when a server starts, before it answers anything; never during a build. */
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('#lib/storage/server/start.ts')).startServer();
}
