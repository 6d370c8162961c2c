/** Loaded before a program: as it ends it writes what it has cost to a file of its own in `COST_FOLDER`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cost = { peakMb: maxRSS / 1000, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(join(process.env.COST_FOLDER, `${process.pid}.json`), JSON.stringify(cost));
});
