/**
 * Measures how fast pools are built and ranked, beside their peers in the same run.
 *
 * usage: npm run bench:speed [-- --sizes 10000,100000,1000000] [--roles N]
 */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { generatedRoles } from './generated-profiles.ts';
import { runSpeed, runTexts, type SpeedRow, usualLimits } from './run-speed.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    roles: { type: 'string', default: '30' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const roleCount = Number(values.roles);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  stop(`--sizes ${values.sizes}: give whole numbers of candidates, at least 1, with commas between.`);
}
if (!Number.isInteger(roleCount) || roleCount < 1) {
  stop(`--roles ${values.roles}: give a whole number.`);
}

const table = new Table({
  head: ['candidates', 'task', 'system', 'median ms', 'p99 ms', '× Passa', ''],
  colAligns: ['right', 'left', 'left', 'right', 'right', 'right', 'left'],
  style: { head: [], border: [] },
  chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
});
const roles = generatedRoles(roleCount);
const addRow = (row: SpeedRow): void => {
  process.stderr.write(`${row.size}: ${row.task}, ${row.system}: ${row.timing.median.toFixed(2)} ms\n`);
  table.push(cellsOf(row));
};
runTexts(addRow);
for (const size of sizes) {
  await runSpeed(size, roles, usualLimits, addRow);
}
process.stdout.write(`${table.toString()}\n`);

function cellsOf({ size, task, system, timing, timesPassa, remark }: SpeedRow): string[] {
  return [
    String(size),
    task,
    system,
    timing.median.toFixed(3),
    timing.p99.toFixed(3),
    timesPassa === undefined ? '' : timesPassa.toFixed(2),
    remark ?? '',
  ];
}

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
