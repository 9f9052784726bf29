/**
 * Nouns for those who can speak: single people, bodies with a voice, and crowds. Dictionary forms in lower case.
 * Source: written from general knowledge for this project. Licence: Apache-2.0. Split by white space.
 */
export const PERSON_NOUNS = `
academic accountant accuser activist actor actress adherent administrator admiral adult adversary adviser advisor advocate
agent aide airman ally ambassador amputee analyst anarchist anchor anchorman announcer anthropologist applicant archbishop
architect aristocrat artist assassin assistant associate astronaut astronomer athlete attacker attendant attendee attorney
aunt author backbencher backer baker ballerina banker barrister baroness batsman bidder biographer biologist bishop blogger
bodyguard boss boxer boy boyfriend broadcaster broker brother builder bureaucrat businessman businesswoman buyer
campaigner candidate captain captive cardinal carer caretaker cartoonist cashier celebrity centrist chair chairman
chairwoman chairperson challenger champion chancellor chaplain chemist chief child cineaste citizen civilian claimant clergyman
cleric clerk client climatologist climber coach cofounder co-founder co-author collaborator colleague collector colonel
columnist combatant comedian commander commentator commissioner communist companion composer conductor confidant
congressman congresswoman conservative conservationist constable constituent consultant consumer contender contestant
contractor convict cop coordinator coroner correspondent councillor councilman councilwoman counsel counselor counterpart
courtier cousin creator creditor cricketer criminal criminologist critic crooner curator customer cyclist dad dancer
daughter dealer dean deckhand defector defendant defender delegate democrat demographer demonstrator dentist deputy
designer detainee detective detractor developer dictator diplomat director disciple dissident doctor donor driver
drummer dweller economist ecologist editor educator egyptologist elder emigrant emir emissary emperor employee employer
engineer enthusiast entrepreneur envoy epidemiologist evangelical evangelist examiner executive exile expert explorer
extremist eyewitness fan farmer father feminist fighter figure film-maker filmmaker financier firebrand firefighter
fisherman footballer forecaster foreigner friend founder frontrunner front-runner fugitive gambler gang-leader
gardener general geneticist geologist girl girlfriend goalkeeper governor graduate grandfather grandmother guard
guerrilla guest guide guitarist gunman guru hacker hardliner head headmaster heir helper hero historian holder
homeowner host hostage househusband housewife hunter husband idealist immigrant immunologist imam importer incumbent
industrialist informant inhabitant inmate insider inspector instructor insurgent intellectual intern interpreter
interviewer interviewee inventor investigator investor islamist jeweller jihadist jockey journalist judge juror jurist
justice kidnapper killer king laborer labourer landlord lawmaker lawyer leader lecturer legend legislator lender liberal
librarian lieutenant linguist listener lobbyist lord lover loyalist magistrate magnate man manager manufacturer
marine marshal mathematician mayor mediator medic member mentor merchant meteorologist migrant militant miner minister
ministers missionary mobster model moderate moderator monarch monk mother motorist mourner mp mufti mum mom musician
nanny narrator national nationalist naturalist negotiator neighbor neighbour neurologist neuroscientist newcomer
newspaperman nobleman nominee novelist nun nurse observer occupant officer official ombudsman onlooker operative
operator opponent organizer organiser owner painter panelist panellist paramedic parent parishioner parliamentarian
participant partner partygoer passenger passer-by pastor patient patriot patron peacekeeper pedestrian peer pensioner
performer person perpetrator pharmacist philanthropist philosopher photographer physician physicist pilgrim pilot pirate
plaintiff planner player playwright plumber poet policeman policewoman policymaker politician pollster pontiff pope
populist practitioner preacher predecessor premier presenter president priest prime-minister prince princess principal
prisoner producer professor programmer promoter proponent prosecutor protagonist protester protestor provost
psychiatrist psychologist publicist publisher pundit pupil queen rabbi racist radical rancher ranger rapper reader
realtor rebel receptionist recipient referee reformer refugee regulator relative reporter representative republican
rescuer researcher resident retailer retiree reveller revolutionary rider rioter rival runner sailor salesman
saleswoman scholar schoolboy schoolgirl scientist screenwriter sculptor secretary seismologist selector senator
sergeant servant settler shareholder sheikh sheriff shooter shopkeeper shopper sibling singer sister skipper
socialist sociologist soldier solicitor son songwriter source speaker specialist speechwriter spectator spokesman
spokesperson spokeswoman sponsor staffer stakeholder star statesman statistician stepfather stepmother stranger
strategist striker student subscriber successor suffragette suitor sultan superintendent supervisor supplier supporter
surfer surgeon survivor suspect sympathizer taxpayer teacher teammate technician teenager tenant terrorist theologian
therapist thief thinker tory tourist trader trainer trainee translator traveler traveller treasurer trooper trustee
tutor tycoon unionist user vendor veteran vet viewer vice-president villager vintner virologist visitor volunteer voter
waiter waitress warden warlord whistleblower whistle-blower widow widower wife winner witness woman worker worshipper
writer youngster youth zoologist
`;

export const ORGANISATION_NOUNS = `
academy administration agency airline alliance ambulance army arm army assembly association authority bank bbc board body
branch bookmaker brigade broadcaster brokerage bureau cabinet campaign carmaker cartel cathedral chain chamber channel
charity church city-council club coalition college commission committee company conference confederation conglomerate
congress consortium consulate contingent convention corporation council court defence defense delegation department
diocese directorate division embassy enterprise establishment executive faction faculty federation firm forum
foundation fund gallery gang garrison giant government group hospital house inquiry institute institution intelligence
junta jury kremlin laboratory lab labour leadership league legislature magazine maker manufacturer media militia
military ministry mission monarchy monopoly mosque movement museum nato navy network newspaper ngo office ombudsman
operation opposition orchestra organisation organization outlet palace panel paper parliament party pentagon police
politburo presidency press prosecution publication publisher regiment regime registry regulator restaurant retailer
ruling-party school secretariat senate service side society squad staff state station subcommittee subsidiary
synod taskforce task-force team tabloid tank think-tank thinktank times treasury tribunal troupe trust union unit
university watchdog website weekly daily white-house wing workshop
`;

/** Plain plural or collective nouns for crowds; a plural of a person noun is a group as well. */
export const GROUP_NOUNS = `
activists audience authorities bystanders children citizenry civilians clergy community couple crew crowd delegates
demonstrators diaspora electorate elite elites everybody everyone faithful families family fans folk folks forces
generation household households inhabitants jury locals majority many masses men minority mob mourners nation observers
officials people peoples personnel policymakers politicians population protesters public rank-and-file readers rebels
relatives residents security-forces several society some soldiers sources staff students supporters troops viewers
villagers voters women workers workforce youth
`;

/** Last (or only) words of names that mark an organisation: *Ruritania Steel Corp*. Lower case. */
export const ORGANISATION_ENDINGS = `
academy administration agency airlines airways alliance army assembly associates association authority bank bbc
bureau center centre chamber church club co co. coalition college commission committee companies company conference
confederation congress corp corp. corporation council court cup department dept dept. division embassy enterprises
exchange federation fc foundation front fund gazette gmbh government group guard herald holdings hospital house
inc inc. industries initiative institute institution international journal laboratories league ltd ltd. magazine
management ministry monitor motors movement museum nations navy network news observer office organisation organization
party plc police post press productions project records reserve review school securities senate service services society
solutions standard studios system systems team telegraph television times tribune trust union university watch workers
`;
