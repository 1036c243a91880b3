import { expect, test } from 'vitest';
import { corpusOf } from './corpora.ts';
import { bodyOf, documentOf } from './drafts.ts';
import { storeOf } from './scratch.ts';

test('mentions are counted by entity, rule and reason; those that are left open are not', () => {
  const open = documentOf('b', [{ kind: 'body', sentences: [[{ name: 'Azul', fits: ['location:y'] }]] }]);
  const store = storeOf(corpusOf([bodyOf('a', ['[GDR] [Gremio del Río] [Ada]']), open]));
  const rows = store.findings().toSorted((one, other) => one.mentions - other.mentions);
  expect(rows).toEqual([
    {
      entity: 'person:\u{1d538}da',
      rule: 'gazetteer:person:\u{1d538}da',
      because: 'same name',
      mentions: 1,
    },
    {
      entity: 'organization:Gremio del Río',
      rule: 'gazetteer:organization:Gremio del Río',
      because: 'same name',
      mentions: 2,
    },
  ]);
});
