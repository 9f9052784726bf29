import type { TokenRules } from '../../analysis/1-tokens/rules.ts';
import { abbreviations } from './abbreviations.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised words that begin sentences and, after an abbreviation, almost never a name. */
export const starters =
  words(`The A An He She It They We I You This That These Those There Here In On At By But And Or So
  If When While As After Before For From With Without Under During Since Until Because Although Though However Meanwhile
  His Her Their Its Our My Your What Who Why How Where Which Whether Both Some Many Most Several Few Each Every All Any
  No Not Nor Now Then Yet Still Also Only Even Just Once Earlier Later Last Asked According Among Despite Instead Perhaps
  Maybe Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should Let It's He's She's That's There's To`);

/**
 * How English is cut into words: the conventions of the Universal Dependencies treebanks GUM and EWT, learned by
 * reading their training parts.
 */
export const tokenRules: TokenRules = {
  abbreviations,
  starters,
  prefixes:
    words(`non e re anti pro cross co pre mid post counter semi multi sub mini socio inter ex un proto mis super
    neo trans intra micro macro mega ultra bi tri de dis vice hyper pseudo crypto`),
  fused: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['gimme', 3],
    ['lotta', 3],
    ['outta', 3],
    ['lemme', 3],
  ]),
  clitics: words('s m d ll re ve'),
  elisions: words('em til till tis twas cause cos cuz bout round n'),
  units:
    words(`k K m bn mn tn km kg mm cm ml am pm AM PM a.m p.m ft lb lbs mph kph kmh kWh MW GW kW MB GB TB KB Hz kHz
    MHz GHz hrs million billion trillion`),
  domains: words(
    'com org net gov edu mil int info biz io co uk us tv eu de fr ca au in nz ie za ru ng ke pk qa me',
  ),
  slashed: words('s/he b/c w/ w/o w/in n/a a/c c/o'),
};
