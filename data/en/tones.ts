/**
 * Words inside what is said that tell what the saying does, where its verb does not (*said it was a **disgrace***). Each line
 * `act: words`; dictionary forms in lower case. A word tells the speaker's act, never whether the speaker is right.
 * Source: written from general knowledge for this project. Licence: Apache-2.0.
 */
export const TONES = `
praise: great hero heroic excellent amazing wonderful legend legendary proud brilliant outstanding talented courage
praise: courageous brave bravery beloved inspiring inspiration inspirational inspire admire praise congratulate
praise: congratulation thank thanks grateful gratitude admirable champion pioneer pioneering extraordinary tireless
praise: tirelessly dedication dedicated kindness decent generous generosity salute incredible fantastic remarkable
praise: commend applaud passion passionate wisdom gracious humble unforgettable magnificent superb treasure awe genius
praise: gifted honourable honorable honoured honored distinguished exemplary exceptional finest best impressive
praise: splendid stellar beautiful loyal loyalty devoted devotion integrity hardworking selfless selflessness
praise: compassionate compassion visionary giant icon iconic beacon unsung triumph success successful achievement
praise: accomplished accomplishment historic landmark milestone delighted thrilled pleased welcome strength swift
praise: professionalism skill skilful talent perfect trailblazer mentor warmth dignity humility charismatic phenomenal
praise: invaluable memorable unmatched greatest
condemn: unacceptable shameful shame disgrace disgraceful outrage outrageous appalling terrible horrible horrific
condemn: horrifying deplorable despicable cowardly coward barbaric heinous unfair absurd ridiculous disgusting
condemn: irresponsible reckless unjust inhumane insult insulting mockery scandalous wrong condemn hypocrisy
condemn: hypocritical inexcusable unconscionable abhorrent repugnant lousy farce stunt undemocratic anti-democratic
condemn: worst pathetic cruel cruelty vile immoral injustice dastardly monstrous brutal brutality savage senseless
condemn: calamity retrograde backward nonsense nonsensical laughable shocking sickening incompetent incompetence bad
condemn: poor poorly inadequate insufficient disappointing disappointed disappointment failed failing failure fail
condemn: weak weakness misguided mistaken foolish stupid stupidity dumb idiotic insane crazy madness hysterical
condemn: witch-hunt hoax sham travesty tragedy betray betrayal contempt contemptible callous heartless divisive toxic
condemn: racist racism sexist bigoted bigotry hateful hate offensive ugly evil wicked oppressive oppression draconian
condemn: discriminatory discrimination unlawful unconstitutional dictator ruthless tyrant tyranny fascist destructive
condemn: destruction despair ruin contrived empty meaningless useless hollow propaganda gimmick ploy cynical
condemn: unprecedented unworthy unnecessary wasteful waste chaos chaotic mess debacle fiasco blunder violence murder
support: thought prayer pray sympathy condolence saddened sorry heartbroken heartbreaking solidarity mourn mourning
support: grieve grief bless loved support endorse stand together deeply bereaved backing supportive victim family ally
support: alongside shoulder
accuse: negligence negligent corrupt corruption abuse abusive lie lying liar cheat cheating steal stealing stole fraud
accuse: fraudulent crime criminal rape raped murder murderous violate violation conspire conspiracy conspirator
accuse: cover-up hide hiding illegal illegally interfere interference meddle meddling harass harassment torture
accuse: manipulate manipulation guilty blame complicit complicity collude collusion aggression provoke provocation
accuse: terrorist terrorism perpetrator perpetrate suspect suspected deceive deceived mislead misleading exploit
accuse: exploitation sabotage fabricate embezzle bribe bribery launder kidnap assault attack attacker kill killer
accuse: massacre genocide persecute persecution suppress suppression silence smuggle spy spying hack hacking plot
accuse: incite incitement orchestrate mastermind disinformation misinformation breach broke loot plunder fund backed
accuse: sponsor oust curb erode undermine pretext motive scapegoat neglect ignore misconduct wrongdoing
warn: danger dangerous risk risky warn warning caution consequence threat threaten catastrophe catastrophic disaster
warn: disastrous beware careful grave escalate escalation jeopardise jeopardize peril perilous unsafe stigmatise
warn: stigmatization alarming alarm worsen overwhelm overwhelming collapse dire severe crisis harm harmful vulnerable
warn: outbreak emergency deadly spiral destabilise destabilize uncontrollable repercussion
demand: must demand should require immediately duty obligation stop resign insist necessary accountable accountability
demand: answer withdraw release investigate ultimatum enough urgent urgently
appeal: urge please hope ask call appeal request plead help need encourage everyone let unite refrain restraint calm
appeal: cooperate participate donate volunteer join consider avoid stay remain
predict: expect likely unlikely probably predict forecast future inevitable eventually soon anticipate optimistic
predict: pessimistic someday prospect outlook estimate chance
promise: pledge promise vow commit commitment guarantee intend determined ensure never restore deliver forever rebuild
deny: false falsely untrue baseless unfounded groundless fabricated fabrication deny denial nothing innocent innocence
deny: neither fake rumour rumor misquoted lie
reject: oppose refuse reject unwilling disagree against unacceptable decline cannot wo
apologise: apologise apologize apology regret sorry forgive forgiveness
announce: announce launch introduce suspend cancel cancelled postpone appoint appointment arrest arrested schedule
announce: close closed closure reopen decide withdraw begin start open impose extend deploy investigate investigation
announce: resign step fully effective died die death confirmed charge
confirm: confirm confirmed indeed admit acknowledge true accurate
offer: offer willing ready propose invite assistance help prepared
accept: accept agree agreed welcome responsibility honored honoured
`;
