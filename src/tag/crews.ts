import { fold } from '../text/fold.ts';
import { Shape } from '../text/tokens.ts';
import { lower } from './around.ts';
import type { Hit } from './match.ts';
import { isSkipped, type Reading, textOf } from './reading.ts';
import { CREW } from './words.ts';

/**
 * "Sinaloa bosses", "the Tijuana, Sinaloa and Juárez cartels": places that stand for the cartels of their names. The
 * document may name the place as well: such a name is another, with the cartel's key.
 */
export function withCrews(
  reading: Reading,
  hits: ReadonlyMap<number, Hit>,
  from: number,
  to: number,
): ReadonlyMap<number, Hit> {
  if (hits.size === 0) return hits;
  const crews = new Map<number, Hit>();
  const byEnd = new Map<number, Hit>();
  const stand = (hit: Hit): void => {
    const cartel = cartelOf(reading, hit);
    if (cartel !== undefined) crews.set(hit.from, cartel);
  };
  for (const hit of hits.values()) {
    byEnd.set(hit.to, hit);
    if (hit.to === to) continue;
    const next = lower(reading, hit.to);
    if (CREW.has(next) && reading.tokens.shape[hit.to] === Shape.lower) stand(hit);
    else if (next === 'cartels' || next === 'gangs') listUpTo(reading, hit, byEnd, from).forEach(stand);
  }
  return crews.size === 0 ? hits : new Map([...hits, ...crews]);
}

/** The gazetteer's cartel of this name, unless it denies the name by itself. */
function cartelOf(reading: Reading, hit: Hit): Hit | undefined {
  const { lexicon, words } = reading;
  let node = 0;
  for (let at = hit.from; at < hit.to && node >= 0; at++)
    if (at === hit.from || !isSkipped(reading, at)) node = lexicon.names.step(node, words[at]!);
  const cartel = lexicon.words.find('cartel');
  const end = node < 0 || cartel < 0 ? -1 : lexicon.names.step(node, cartel);
  const place = fold(textOf(reading, hit.from, hit.to));
  const aliases = (lexicon.aliases.get(end) ?? []).filter(
    ({ entry: { type, not }, strength }) =>
      type === 'organization' && strength === 'strong' && !not.some((name) => fold(name) === place),
  );
  return aliases.length === 0 ? undefined : { ...hit, aliases, standsFor: ' cartel' };
}

/** The known names in the list that ends with this one; `byEnd` has those before it. */
function listUpTo(
  reading: Reading,
  last: Hit,
  byEnd: ReadonlyMap<number, Hit>,
  from: number,
): readonly Hit[] {
  const list: Hit[] = [];
  for (let hit: Hit | undefined = last; hit !== undefined; ) {
    list.push(hit);
    let at = hit.from;
    while (at > from && /^(?:,|and|or|the|y)$/u.test(lower(reading, at - 1))) at--;
    hit = byEnd.get(at);
  }
  return list;
}
