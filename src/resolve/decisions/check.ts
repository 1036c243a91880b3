import { lineError, sortedByPlace, whereabouts } from '../../gazetteer/index.ts';
import type { Problem } from '../../model.ts';
import { contradictedIdentities, linksOf } from './check-identities.ts';
import type { DecidedName, Decision } from './decision.ts';
import { identitiesIn, keyOf, typesOf } from './in-force.ts';
import { classesOf } from './name-classes.ts';

/** Decisions that contradict each other, or repeat one another, or say nothing, sorted by place; all are errors. */
export function checkDecisions(decisions: readonly Decision[]): readonly Problem[] {
  return sortedByPlace([
    ...decisions.flatMap(checkNames),
    ...repeatedDecisions(decisions),
    ...contradictedClaims(decisions),
    ...contradictedRenames(decisions),
    ...contradictedIdentities(decisions),
  ]);
}

/** A decision on one name twice, or on names of which none can be the other. */
function checkNames(decision: Decision): readonly Problem[] {
  const { names, place } = decision;
  const seen = new Map<string, DecidedName>();
  for (const name of names) {
    const nodes = nodesOf(name);
    const twin = nodes.map((node) => seen.get(node)).find((other) => other !== undefined);
    if (twin !== undefined) {
      const message = `"${twin.text}" and "${name.text}" are one name (case, accents and "the" make no difference): write another name instead of one of them.`;
      return [lineError('same-name', message, place)];
    }
    for (const node of nodes) seen.set(node, name);
  }
  const types = [...new Set(names.flatMap(({ type }) => type ?? []))];
  if (decision.kind !== 'merge' || types.length < 2) return [];
  const message = `A name of type ${types[0]} and one of type ${types[1]} can't be one entity's: give both one type with "retype:", and merge them then.`;
  return [lineError('different-types', message, place)];
}

function nodesOf(name: DecidedName): readonly string[] {
  const namesake = name.document === undefined ? '' : `@${name.document}`;
  return typesOf(name).map((type) => `${type} ${keyOf(name, type)}${namesake}`);
}

/** The same names merged, or kept apart, twice. */
function repeatedDecisions(decisions: readonly Decision[]): readonly Problem[] {
  const seen = new Map<string, Decision>();
  return decisions.flatMap((decision) => {
    const { kind, names, documents } = decision;
    if ((kind !== 'merge' && kind !== 'apart') || names.length === 1) return [];
    const key = JSON.stringify([kind, names.map(nodesOf).sort(), [...documents].sort()]);
    const earlier = seen.get(key);
    if (earlier !== undefined) return [repeated(decision, earlier)];
    seen.set(key, decision);
    return [];
  });
}

/** Two decisions that say what one name is, in the same document or everywhere; one for a document beats one for all. */
function contradictedClaims(decisions: readonly Decision[]): readonly Problem[] {
  const seen = new Map<string, Decision>();
  return decisions.flatMap((decision) => {
    const { kind, names, documents } = decision;
    if (kind === 'merge' || kind === 'rename' || names.length > 1) return [];
    const about = kind === 'apart' ? 'namesake' : 'kind';
    const scopes = documents.length === 0 ? [''] : documents;
    const claims = scopes.flatMap((scope) => nodesOf(names[0]!).map((node) => `${about} ${scope} ${node}`));
    const earlier = claims.map((claim) => seen.get(claim)).find((other) => other !== undefined);
    for (const claim of claims) if (!seen.has(claim)) seen.set(claim, decision);
    if (earlier === undefined) return [];
    return effectOf(earlier) === effectOf(decision)
      ? [repeated(decision, earlier)]
      : [contradicted(decision, earlier)];
  });
}

/** Two names for one entity, be it by way of merges. */
function contradictedRenames(decisions: readonly Decision[]): readonly Problem[] {
  const merged = classesOf(linksOf(identitiesIn(decisions, undefined).merges).map(({ nodes }) => nodes));
  const seen = new Map<string, { readonly decision: Decision; readonly node: string }>();
  return decisions.flatMap((decision) => {
    if (decision.kind !== 'rename') return [];
    const problems = nodesOf(decision.names[0]).flatMap((node) => {
      const entity = merged.get(node)?.[0] ?? node;
      const earlier = seen.get(entity);
      if (earlier === undefined) seen.set(entity, { decision, node });
      else if (effectOf(earlier.decision) !== effectOf(decision))
        return [contradicted(decision, earlier.decision)];
      return earlier?.node === node ? [repeated(decision, earlier.decision)] : [];
    });
    return problems.slice(0, 1);
  });
}

function effectOf(decision: Decision): string {
  if (decision.kind === 'retype') return `made a name of type ${decision.type}`;
  return decision.kind === 'rename' ? `renamed "${decision.to}"` : 'ignored';
}

function repeated({ place }: Decision, earlier: Decision): Problem {
  const message = `It repeats ${whereabouts(earlier.place)}: delete one of them.`;
  return lineError('duplicate-decision', message, place);
}

function contradicted(decision: Decision, earlier: Decision): Problem {
  const [name] = decision.names;
  const message = `"${name!.text}" is ${effectOf(decision)} here but ${effectOf(earlier)} by ${whereabouts(earlier.place)}: delete one of them.`;
  return lineError('contradicting-decisions', message, decision.place);
}
