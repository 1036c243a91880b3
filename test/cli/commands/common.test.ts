import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Finished, HARBOUR, run, sharedFolder } from '../terminal.ts';

const db = join(sharedFolder(), 'harbour.db');
beforeAll(async () => {
  await run(['extract', HARBOUR, '--db', db]);
});

function common(...words: readonly string[]): Promise<Finished> {
  return run(['common', ...words, '--db', db]);
}

describe('common', () => {
  it('lists shared neighbours with both weights', async () => {
    expect(await common('mirela kovan', 'Tomas Ibarra')).toEqual({
      code: 0,
      out: `with Mirela Kovan  with Tomás Ibarra  type          name
                1                  1  location      Port Sable
                1                  1  organization  Harbour Watch
`,
      err: '',
    });
  });

  it('lists some types alone, and as many as it is asked for', async () => {
    const typed = await common('mirela kovan', 'ibarra', '--type', 'location', '--format', 'csv');
    expect(typed.out).toBe(
      'a_weight,b_weight,a_documents,b_documents,type,name,id,mentions\n1,1,1,1,location,Port Sable,location:port-sable,1\n',
    );
    const { out, err } = await common('mirela kovan', 'ibarra', '--limit', '1', '--json');
    expect(JSON.parse(out)).toMatchObject([{ a: { weight: 1, documents: 1 }, b: { weight: 1 } }]);
    expect(err).toBe('There are more: --limit 5 shows them.\n');
  });

  it('says that nothing is shared', async () => {
    const { code, out, err } = await common('mirela kovan', 'ibarra', '--min-weight', '2');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      `No entity is mentioned both with Mirela Kovan and with Tomás Ibarra, 2 times or more: corpus-graph path person:mirela-kovan person:tomas-ibarra --db ${db} shows longer ways.\n`,
    );
    const typed = await common('Port Sable', 'Harbour Watch', '--type', 'organization');
    expect(typed.err).toContain('No organization is mentioned both with Port Sable and with Harbour Watch:');
  });

  it('wants two names that it knows', async () => {
    expect((await common('Port Sable', 'port sable')).code).toBe(1);
    expect((await common('Port Sable')).code).toBe(2);
  });
});
