/** Promise 6, across time zones: a program of its own for each, as a zone is fixed when one starts. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./print-scenes.ts', import.meta.url));

async function scenesIn(zone: string): Promise<{ offset: number; scenes: string }> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  const [offset, scenes] = stdout.split('\n');
  return { offset: Number(offset), scenes: scenes! };
}

describe('promise 6: scenes in every time zone', function () {
  this.timeout(60_000);

  it('are the same, to the last digit', async () => {
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'];
    const [utc, ...others] = await Promise.all(zones.map(scenesIn));
    expect(utc!.scenes).to.have.length.above(10_000);
    expect(others.map(({ offset }) => offset)).to.deep.equal([-840, 150]);
    for (const { scenes } of others) expect(scenes).to.equal(utc!.scenes);
  });
});
