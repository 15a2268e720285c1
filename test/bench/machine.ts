import { cpus, loadavg, release, totalmem } from 'node:os'

/** One line about where the numbers come from, and how busy it was. */
export function machineNote(): string {
  const [processor] = cpus()
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  const load = loadavg()[0]?.toFixed(1) ?? '?'
  return `${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${memory}, ${process.platform} ${release()}, load ${load}`
}
