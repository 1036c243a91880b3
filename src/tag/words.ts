/** The small closed word classes that the rules read; every list is lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Lower-case words inside names of any type, in the languages that write them. */
export const NAME_LINKS = words(`
  de del della dello dei di da do dos das du des la las los le les lo van von der den ter ten zu zum bin ben ibn bint al el ul ud ad
  as ur ka wa y e i und et av af och og st ould abu umm na nad op aan uit`);

/** Links that join the parts of an English organization's or place's name once a head has begun it. */
export const HEAD_LINKS = words('of for on against to');

/** Behind a place's name they make it the name of the gang there: "Sinaloa bosses". */
export const CREW = words(`
  boss bosses capo capos kingpin kingpins leader leaders lieutenant lieutenants operative operatives hitman hitmen gunman gunmen
  sicario sicarios affiliate affiliates enforcer enforcers associate associates cell cells faction factions offshoot offshoots`);

/** Written small or large at the end of the same name: Sinaloa Cartel, Sinaloa cartel. */
export const SMALL_HEADS = words('cartel mafia clan gang');

/** Written small or large before the same name: al-Qaeda, Al-Qaeda. */
export const ARABIC_ARTICLES = words('al el ul as ash an ad ar at az');

export const ARTICLES = words('the a an');

/** Words that never begin a name, whatever their capital. */
export const FUNCTION_WORDS = words(`
  the a an this that these those such same another other others each every either neither both all some any no none many much few
  several most more less
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself
  themselves who whom whose which what where when why how
  in on at by for from with without within of to into onto over under above below between among amid after before since until till
  during through throughout across against along around behind beside besides beyond despite near off out outside inside toward
  towards upon via per like unlike about as than
  and or but nor so yet if then else because although though while whereas unless whether once
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  not never always often also just only even still already again too very quite rather perhaps maybe however therefore thus hence
  meanwhile moreover furthermore nevertheless nonetheless instead otherwise indeed
  there here now today yesterday tomorrow tonight yes ok okay please thanks thank
  one two three four five six seven eight nine ten eleven twelve hundreds thousands millions dozens
  first second third last next let lets its dont doesnt didnt isnt wasnt im ive id ill youre theyre hes shes thats whats
  according following regarding concerning including given based asked speaking born`);

/** Stand before a title or role and belong to it, not to the name. */
export const TITLE_MODIFIERS = words(`
  former ex late then acting deputy vice incoming outgoing interim current new newly senior chief top retired assistant associate
  fellow honorary veteran self-proclaimed slain jailed alleged suspected notorious convicted infamous exiled ousted disgraced
  president-elect prime-minister-designate elected re-elected`);

export const DIRECTIONS = words(`
  northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western
  south-eastern south-western north-central south-central upstate downtown rural mainland coastal nearby neighboring neighbouring
  northeast northwest southeast southwest war-torn upper lower greater`);

/** Behind a place's name they name a part of it. */
export const QUARTERS = words('north south east west central');

/** Prepositions that a place follows, with how strongly each speaks for one. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['in', 0.55],
  ['near', 0.55],
  ['outside', 0.5],
  ['inside', 0.4],
  ['across', 0.55],
  ['throughout', 0.55],
  ['toward', 0.4],
  ['towards', 0.4],
  ['into', 0.25],
  ['around', 0.3],
  ['from', 0.25],
  ['to', 0.2],
  ['at', 0.2],
  ['through', 0.35],
  ['via', 0.3],
  ['en', 0.4],
]);

/** What states, cities and regions have: "Ecuador's border". */
export const OWNED_BY_PLACES = words(`
  government capital economy population border borders coast military army parliament constitution president congress territory
  streets ports airport independence prime foreign interior largest ruling opposition north south east west northern southern
  eastern western central coastline currency central-bank senate`);
/** What organizations have: "the Zetas' leader". */
export const OWNED_BY_ORGANIZATIONS = words(`
  leader leaders leadership members member boss bosses headquarters founder chairman ceo board spokesman spokeswoman
  spokesperson ranks fighters militants commanders commander operatives shares profits customers website newsroom branch
  representative director editor manager executive operations`);
/** What people have: "Rexhepi's lawyer". */
export const OWNED_BY_PERSONS = words(`
  wife husband brother sister son daughter father mother cousin nephew uncle aunt family lawyer lawyers attorney attorneys
  arrest death murder killing extradition trial house home career body face mind voice birthday father-in-law son-in-law
  bodyguard bodyguards supporters presidency candidacy resignation tweet remarks comments speech`);

/** Stand after an organization's name: "Rastrojos leaders", "FARC rebels". */
export const FOLLOW_ORGANIZATIONS = words(`
  members member leaders leader bosses boss fighters fighter militants militant rebels rebel guerrillas guerrilla gunmen operatives
  commander commanders spokesman spokeswoman spokesperson lieutenant lieutenants dissidents cell cells faction factions hitmen
  executives employees shares stock headquarters offices supporters activists lawmakers lawmaker candidate senator
  fans players gang cartel mafia`);
/** Stand after a place's name: "Guayaquil port". */
export const FOLLOW_PLACES = words(`
  border authorities police officials residents residents' natives port airport prison province city department state district
  region municipality coast area valley river government troops streets neighborhood neighbourhood suburb`);

/** Verbs that are done to people. */
export const DONE_TO_PERSONS = words(`
  arrested captured extradited detained killed murdered assassinated sentenced convicted jailed imprisoned charged indicted kidnapped
  abducted interviewed married elected appointed accused born shot released`);

/** Words before the second name of one person. */
export const ALIAS_WORDS = words('alias aliases aka a.k.a a.k.a. nicknamed dubbed conocido');

/** Bodies that stand for themselves: "Congress passed". */
export const LONE_BODIES =
  /^(?:congress|parliament|senate|assembly|knesset|duma|treasury|pentagon|interpol)$/u;
