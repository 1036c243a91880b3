import { buildGazetteer, compileGazetteer } from '../../src/gazetteer/index.ts';
import type { Reader } from '../../src/pipeline.ts';
import { segmentCues } from '../../src/segment/index.ts';
import { builtInOf } from '../gazetteer/folder.ts';

const PEOPLE = `
Gustavo Petro
weak: Petro

Joaquín Guzmán Loera
also: El Chapo
`;

const ORGANIZATIONS = `
Sinaloa Cartel
also: Cártel de Sinaloa
weak: CDS

Zetas
also: Los Zetas

FARC
also: Revolutionary Armed Forces of Colombia

United Nations
also: UN

al-Shabaab

Harbor Post
weak: Post

The Gull

Guadalupe Club
shared: Guadalupe
`;

const LOCATIONS = `
Colombia

Ecuador

Mexico

Peru

Quito

Guayaquil

Jamaica

Kingston
also: Kingston, Jamaica

The Hague

United States
also: US

Washington, D.C.

Southeastern Europe

Turkey

Jordan

Amazonas (Peru)
shared: Amazonas
in: Peru

Amazonas (Brazil)
shared: Amazonas
in: Brazil

Guadalupe (Peru)
shared: Guadalupe

Valle
also: province of Valle

Valle del Oqwe
`;

/** Words of one kind, a line each. */
const CUES: Readonly<Record<string, string>> = {
  calendar: 'Monday Tuesday January March April May Christmas',
  'common-words':
    'turkey hope harbor house police report drug war border security public health energy mines science education the ' +
    'strike guard former found dead raid seized after minister president tons port closes new deal general world cup games second ' +
    'ship men man arrested coach manager latest news home share comments labour gross domestic product information first ' +
    'customs protection treaty strategic intelligence center may march will crime office national bank river street',
  demonyms: 'Colombian Mexican American Chinese Jordanian Colombians',
  'not-names': 'Catholic Bible Toyota Spanish GDP AM',
  'organization-heads':
    'Ministry Cartel University Bank Agency Office Party Police Committee Center Bureau Newspaper',
  'organization-nouns': 'cartel gang newspaper company group party agency',
  'organization-suffixes': 'S.A. Inc. Ltd SA',
  'place-nouns': 'city town village province river port region municipality',
  roles: 'lawyer trafficker leader brother farmer sister journalist nurse',
  'say-verbs': 'said says told',
  titles: 'Colonel Gen. President Mayor Dr. Mr. King Minister',
};
/** Phrases of several words, and cues with a mark. */
const PHRASES: Readonly<Record<string, string>> = {
  'first-names': [
    'Ana Luis Mario Eva Juan José María Enrique Javier Antonio Daniel Julio César Gustavo Joaquín Moon'.replaceAll(
      ' ',
      '\n',
    ),
    ...['April', 'Jordan', 'Hope'].map((name) => `ambiguous: ${name}`),
  ].join('\n'),
  surnames: [
    'Ruiz Vega Barrera Gómez Calle Serna Petro Guzmán Jones Falcioni Moon'.replaceAll(' ', '\n'),
    ...['Rivers', 'May', 'Kingston', 'March'].map((name) => `ambiguous: ${name}`),
  ].join('\n'),
  'not-names': 'event: Accords\nevent: Treaty\nevent: Games\nevent: World Cup\nPlan Ecuador\nOqwe Bank',
  'place-heads': ['Lake', 'Gulf of', 'Port', 'Barrio', 'Mount', 'Route']
    .map((head) => `before: ${head}`)
    .concat(['River', 'Province', 'Street', 'Island', 'Valley'].map((head) => `after: ${head}`))
    .join('\n'),
  roles: 'drug trafficker\npolice officer\nnational coach',
  titles: 'prime minister\nattorney general',
  'organization-nouns': 'crime group',
  furniture: 'share on\nwhole: comments',
};

const CUE_FILES = [
  ...Object.entries(CUES).map(([kind, words]) => [`cues/${kind}.txt`, words.replaceAll(' ', '\n')] as const),
  ...Object.entries(PHRASES).map(([kind, lines]) => [`cues/${kind}/phrases.txt`, lines] as const),
];

const gazetteer = buildGazetteer({
  folders: [
    builtInOf({
      'people/all.txt': PEOPLE,
      'organizations/all.txt': ORGANIZATIONS,
      'locations/all.txt': LOCATIONS,
      ...Object.fromEntries(CUE_FILES),
    }),
  ],
});

/** Reads with a handful of entries and cues, and leaves undecided what the rules do. */
export const TINY: Reader = {
  lexicon: compileGazetteer(gazetteer),
  cues: segmentCues(gazetteer.cues),
  judge: () => undefined,
};
