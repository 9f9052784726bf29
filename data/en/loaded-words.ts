/**
 * Words that judge, colour or take sides, by kind. Their use says nothing about who is right: a report that calls a raid
 * *brutal* in its own voice may be correct. The lists only let a reader see where an outlet speaks for itself, and what
 * it leaves to those it quotes.
 *
 * Sources: written from general knowledge for this project, after the kinds of bias-inducing words described by
 * Recasens, Danescu-Niculescu-Mizil & Jurafsky (ACL 2013: factive and entailing verbs, hedges, subjective intensifiers,
 * one-sided terms), Martin & White (2005, attitude and engagement) and news agencies' published style rules on words to
 * use with care. No list was copied. Licence: Apache-2.0.
 *
 * To edit: entries are dictionary forms or phrases, in lower case, separated by commas. After a slash a
 * single word may have a part of speech (Universal Dependencies) that it must have; CUE stands for words by which the
 * report attributes something: *claimed* in *she claimed that …*, not in *she claimed her prize*. Where one side of a matter has a word here, the word
 * that the other side would use belongs here too.
 */
export const LOADED_WORDS: Readonly<Record<string, string>> = {
  /** What those who fight, and what they do, are called by those against them and by those for them. */
  'violence labels': `
terrorist, terrorism, terror, terrorise, terrorize, narco-terrorist, extremist, extremism, radical/NOUN, radicalised,
radicalized, fanatic, fanatical, fundamentalist, jihadist, insurgent, rebel/NOUN, militant, guerrilla, bandit, thug,
thuggish, mob, horde, hooligan, rioter, looter, vandal, aggressor, invader, occupier, mercenary, death squad, hit
squad, assassin, murderer, butcher, executioner, torturer, war criminal, massacre, slaughter, butchery, bloodbath,
carnage, atrocity, pogrom, genocide, genocidal, ethnic cleansing, rampage, onslaught, killing spree, reign of terror,
orgy of violence, aggression, provocation, crackdown, witch hunt, witch-hunt, freedom fighter, resistance fighter,
liberator, liberation, defender, martyr, martyrdom, self-defence, self-defense, just war, uprising, revolt, mutiny`,

  /** What people are called instead of what they are. */
  epithets: `
strongman, dictator, tyrant, despot, autocrat, warlord, warmonger, firebrand, hothead, demagogue, populist, ideologue,
zealot, hardliner, hard-liner, hawk, dove, peacenik, puppet, stooge, lackey, henchman, crony, cronies, mouthpiece,
apologist, sycophant, yes-man, figurehead, traitor, turncoat, collaborator, quisling, saboteur, fifth column,
agitator, rabble-rouser, troublemaker, provocateur, ringleader, mastermind, kingpin, godfather, oligarch, fat cat,
elitist, elites, snowflake, do-gooder, crank, charlatan, conspiracy theorist, denier, alarmist, loony, maverick,
upstart, opportunist, loyalist, die-hard, diehard, hero, heroine, villain, monster, saviour, savior, patriot,
visionary, statesman, stateswoman, iron-fisted, far-left, far-right, hard-left, hard-right, ultra-left, ultra-right,
leftist, rightist, reactionary`,

  /** Judgements of deeds, words and people. */
  'evaluative words': `
brutal, brutally, brutality, savage, savagely, barbaric, barbarous, barbarity, heinous, vile, evil, wicked, sinister,
cruel, cruelty, callous, inhuman, inhumane, ruthless, merciless, vicious, murderous, monstrous, horrific, horrifying,
horrendous, gruesome, ghastly, appalling, atrocious, abhorrent, repugnant, despicable, disgusting, sickening,
chilling, cowardly, craven, shameful, shameless, disgraceful, disgraced, outrageous, scandalous, shocking, shockingly,
notorious, infamous, unsavoury, unsavory, shady, murky, controversial, divisive, polarising, polarizing, embattled,
beleaguered, scandal-hit, scandal-ridden, scandal-plagued, draconian, heavy-handed, oppressive, oppression,
repressive, repression, subjugation, tyrannical, despotic, authoritarian, reckless, irresponsible, feckless, inept,
incompetent, bungled, bungling, botched, hapless, disastrous, catastrophic, calamitous, ruinous, absurd, ludicrous,
laughable, farcical, ridiculous, preposterous, nonsensical, delusional, hysterical, unhinged, deranged, bogus, phoney,
phony, sham, baseless, groundless, unfounded, spurious, dubious, questionable, far-fetched, misguided, ill-advised,
hypocritical, cynical, cynically, blatant, blatantly, flagrant, brazen, brazenly, fiery, scathing, blistering,
incendiary, inflammatory, vitriolic, hateful, racist, xenophobic, bigoted, unpatriotic, treasonous, treacherous,
heroic, heroically, innocent/ADJ, valiant, courageous, brave, bravely, gallant, noble, selfless, principled,
dignified, inspiring, inspirational, visionary/ADJ, statesmanlike, masterful, masterly, brilliant, triumphant,
triumphal, glorious, iconic, legendary, beloved, revered, much-loved, long-suffering, peace-loving, freedom-loving,
common-sense, landmark/ADJ, groundbreaking, ground-breaking, historic, unprecedented, tragic, heartbreaking,
heart-breaking, heart-wrenching, sensational, bombshell, stunning, jaw-dropping, stubborn, obstinate, petty, petulant,
wooden, clumsy, bumbling, lacklustre, lackluster, mediocre, feeble, toothless, spineless, gutless, theatrical,
melodramatic, pompous, arrogant, arrogance, smug, haughty, condescending, self-serving, self-righteous, sanctimonious,
greedy, greed, crooked, sleazy, seedy, cosy, cozy, bitter, acrimonious, toxic, poisonous, rancorous, ugly,
embarrassing, humiliating, humiliation, pathetic, pitiful, dismal, abysmal, woeful, lamentable, deplorable,
inexcusable, indefensible, unforgivable, insulting, obscene, grotesque, macabre, tawdry, bloated, extravagant,
disgrace/NOUN, fiasco, debacle, farce, shambles, travesty, mockery, blunder, gaffe, betrayal, sellout, sell-out,
capitulation, outrage, boast/NOUN, hubris, hypocrisy, cowardice, cynicism, charming, delightful, breathtaking,
dazzling, magnificent, superb, splendid, tireless, indefatigable, gracious, savvy, shrewd, astute, daring, fearless,
ingenious, eloquent, spirited, stirring, rousing, electrifying, impressive, remarkable, exemplary, admirable,
hard-won, long-awaited, much-needed, resounding, masterstroke, masterpiece, miracle, triumph`,

  /** Whether power, claims and papers are what they say they are. */
  'legitimacy words': `
regime, junta, so-called, self-styled, self-proclaimed, self-declared, self-appointed, self-described, would-be,
supposed, supposedly, purported, purportedly, ostensible, ostensibly, breakaway, separatist, secessionist, rogue,
renegade, illegitimate, unelected, usurper, pretender, puppet government, puppet state, client state, satellite state,
banana republic, failed state, pariah, cabal, clique, deep state, kangaroo court, show trial, sham trial, sham
election, rigged, stolen election, rubber-stamp, land grab, power grab, occupied/ADJ, illegal occupation, illegally
occupied, liberated/ADJ, coup-plotter, mouthpiece of, in the pay of, foreign-backed, under the guise of, under the
pretext of, pretext, smokescreen, fig leaf, publicity stunt, charade, rightful, rightfully, duly elected,
democratically elected, lawful government, legitimate government, ancestral homeland, historic homeland, god-given,
sovereign right, propaganda, propagandist, disinformation, misinformation, fake news, hoax, smear, smear campaign,
conspiracy theory, spin/NOUN, rhetoric, talking point, lie/NOUN, falsehood, liar, debunked, discredited`,

  /**
   * How a report says that something was said, where the verb describes the speaker. Verbs that doubt a little or vouch
   * a little (*claim*, *insist*, *admit*, *reveal*) are left out: most reports use them for variety.
   */
  'verbs of saying that judge': `
purport/CUE, pretend/CUE, boast/CUE, brag/CUE, gloat/CUE, crow/CUE, trumpet/CUE, tout/CUE, parrot/CUE,
regurgitate/CUE, spew/CUE, rant/CUE, rave/CUE, fume/CUE, seethe/CUE, bluster/CUE, whine/CUE, bleat/CUE, moan/CUE,
lecture/CUE, preach/CUE, pontificate/CUE, sneer/CUE, mock/CUE, jeer/CUE, taunt/CUE, slam/CUE, blast/CUE, bash/CUE,
rip/CUE, rip into/CUE, lambast/CUE, lambaste/CUE, skewer/CUE, savage/CUE, smear/CUE, vilify/CUE, demonise/CUE,
demonize/CUE, scapegoat/CUE, lash out/CUE, rail against/CUE, clap back/CUE, peddle/CUE, spout/CUE`,

  /** Adverbs by which the report itself vouches, regrets or winks. */
  'comment adverbs': `
obviously, clearly, undoubtedly, undeniably, unquestionably, indisputably, incontrovertibly, of course, needless to
say, naturally, admittedly, predictably, unsurprisingly, inexplicably, bizarrely, ironically, curiously, tellingly,
crucially, rightly, wrongly, unfairly, unjustly, sadly, tragically, regrettably, unfortunately, mercifully,
thankfully, fortunately, shamefully, outrageously, absurdly, laughably, no doubt, without a doubt, as everyone knows`,

  /** Words that make something sound milder, or cleaner, than its plain name. */
  euphemisms: `
collateral damage, surgical strike, precision strike, enhanced interrogation, extraordinary rendition, friendly fire,
neutralise/VERB, neutralize/VERB, pacify/VERB, pacification, liquidate/VERB, special operation, special military
operation, police action, limited incursion, preventive detention, re-education, population transfer, security fence,
security barrier, buffer zone, regime change, nation-building, peacekeeping operation, kinetic action, boots on the
ground, human shield, soft target, irregularities, misspoke, misspeak, economical with the truth, downsizing,
rightsizing, restructuring, negative growth, efficiency savings, revenue enhancement`,

  /** Names of disputed things that already answer the dispute. */
  'camp words': `
pro-life, pro-choice, anti-choice, pro-abortion, unborn child, illegal alien, illegal immigrant, illegals,
undocumented immigrant, undocumented worker, migrant caravan, invasion of migrants, flood of migrants, wave of
migrants, migrant tide, economic migrant, queue jumper, open borders, death tax, wealth grab, tax relief, tax grab,
job creator, job killer, welfare queen, scrounger, handout, bailout, nanny state, red tape, austerity,
belt-tightening, big government, wasteful spending, climate alarmist, climate denier, climate crisis, climate
hysteria, war on coal, dirty energy, clean coal, frankenfood, big pharma, big oil, big tech, gun grabber, gun nut,
assault weapon, woke/ADJ, wokeness, cancel culture, political correctness, politically correct, identity politics,
family values, traditional values, culture war, virtue signalling, virtue signaling, mainstream media, lamestream,
union baron, union boss, hard-working families, hardworking families, ordinary people, silent majority, will of the
people, enemy of the people, foreign agent, appeasement, free world, struggle for
freedom`,
};
