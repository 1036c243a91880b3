import { whereabouts } from '../../gazetteer/index.ts';
import type { Entity, Problem } from '../../model.ts';
import { slug } from '../../text/fold.ts';
import { nameKey } from '../name-forms.ts';
import type { DecidedName, Decision, Rename } from './decision.ts';
import type { Denote } from './denotation.ts';
import { isSlug, keyOf, typesOf } from './in-force.ts';
import { unusedDecision } from './unused.ts';

export interface Renames {
  /** By the id that the entity has without decisions on its name. */
  readonly byEntity: ReadonlyMap<string, Rename>;
  readonly problems: readonly Problem[];
}

/**
 * Which entities `rename:` decisions mean: the one with this id or name, else the only one that a text calls so. Of two
 * decisions on one entity the first holds.
 */
export function renamesOf(
  entities: readonly Entity[],
  decisions: readonly Decision[],
  denote: Denote,
): Renames {
  const byEntity = new Map<string, Rename>();
  const problems: Problem[] = [];
  for (const decision of decisions) {
    if (decision.kind !== 'rename') continue;
    const meant = entitiesMeant(decision.names[0], entities, denote);
    const [entity] = meant;
    const earlier = entity && byEntity.get(entity.id);
    if (entity === undefined || meant.length > 1 || earlier !== undefined)
      problems.push(withoutEffect(decision, meant, earlier));
    else {
      byEntity.set(entity.id, decision);
      problems.push(...takenName(decision, entity, entities));
    }
  }
  return { byEntity, problems };
}

function entitiesMeant(name: DecidedName, entities: readonly Entity[], denote: Denote): readonly Entity[] {
  const ways: readonly ((entity: Entity) => boolean)[] = [
    ({ id }) => id === name.text,
    (entity) => isCalled(entity.name, entity, name),
    ({ id, type }) => denote(name, type)?.entry?.id === id,
    (entity) => entity.aliases.some((alias) => isCalled(alias, entity, name)),
  ];
  for (const way of ways) {
    const meant = entities.filter(way);
    if (meant.length > 0) return meant;
  }
  return [];
}

function isCalled(text: string, { type }: Entity, name: DecidedName): boolean {
  if (!typesOf(name).includes(type)) return false;
  return nameKey(text, type) === keyOf(name, type) || (isSlug(name) && slug(text) === name.name);
}

/** As many ids as a line has room for. */
const SHOWN = 3;

function withoutEffect(decision: Rename, meant: readonly Entity[], earlier: Rename | undefined): Problem {
  const [name] = decision.names;
  const ids = meant.map(({ id }) => id).sort();
  const message =
    meant.length > 1
      ? `"${name.text}" may be any of ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ' …' : ''}: write the id instead of the name.`
      : earlier === undefined
        ? `No entity is called "${name.text}": correct the line, or delete it.`
        : `${whereabouts(earlier.place)} gives this entity its name already: delete one of the lines.`;
  return unusedDecision(decision, message);
}

/** Two entities of one name in a graph look like a mistake, and may be one. */
function takenName(
  { names: [name], to, place }: Rename,
  renamed: Entity,
  entities: readonly Entity[],
): readonly Problem[] {
  const key = nameKey(to, renamed.type);
  const other = entities.find(
    (entity) =>
      entity !== renamed && entity.type === renamed.type && nameKey(entity.name, entity.type) === key,
  );
  if (other === undefined) return [];
  const message = `Another entity is called "${to}": if they are one, add "merge: ${name.text} = ${other.name}".`;
  return [{ code: 'taken-name', severity: 'warning', message, place }];
}
