/**
 * What words mean in expressions of time. Source: written from general knowledge for this project. Licence: Apache-2.0.
 *
 * One line a meaning: `property value: words`, in lower case. `src/analysis/7-times/time-words.ts` explains the
 * properties. A word may stand on several lines (*second* is an ordinal and a unit; *fall* a season that is also
 * doubtful). Stage 4 has lists of its own in `dates.ts`, for finding where dates stand.
 */
export const TIME_WORDS = `
weekday 1: monday mon mon. mondays
weekday 2: tuesday tue tue. tues tues. tuesdays
weekday 3: wednesday wed wed. weds wednesdays
weekday 4: thursday thu thu. thur thur. thurs thurs. thursdays
weekday 5: friday fri fri. fridays
weekday 6: saturday sat sat. saturdays
weekday 7: sunday sun sun. sundays
month 1: january jan jan.
month 2: february feb feb.
month 3: march mar mar.
month 4: april apr apr.
month 5: may
month 6: june jun jun.
month 7: july jul jul.
month 8: august aug aug.
month 9: september sep sep. sept sept.
month 10: october oct oct.
month 11: november nov nov.
month 12: december dec dec.
doubtful: sat sun mon wed jan march may mar fall spring
plural: mondays tuesdays wednesdays thursdays fridays saturdays sundays

unit second: second seconds
unit minute: minute minutes
unit hour: hour hours
unit day: day days
unit week: week weeks
unit weekend: weekend weekends
unit fortnight: fortnight fortnights
unit month: month months
unit quarter: quarter quarters
unit year: year years
unit decade: decade decades
unit century: century centuries
plural: seconds minutes hours days weeks weekends fortnights months quarters years decades centuries
plural: summers winters springs autumns falls mornings afternoons evenings nights

number 1: one
number 2: two
number 3: three
number 4: four
number 5: five
number 6: six
number 7: seven
number 8: eight
number 9: nine
number 10: ten
number 11: eleven
number 12: twelve
number 13: thirteen
number 14: fourteen
number 15: fifteen
number 16: sixteen
number 17: seventeen
number 18: eighteen
number 19: nineteen
number 20: twenty
number 30: thirty
number 40: forty
number 50: fifty
number 60: sixty
number 70: seventy
number 80: eighty
number 90: ninety
number 100: hundred
number 1000: thousand
vague: few several many some recent coming couple

ordinal 1: first
ordinal 2: second
ordinal 3: third
ordinal 4: fourth
ordinal 5: fifth
ordinal 6: sixth
ordinal 7: seventh
ordinal 8: eighth
ordinal 9: ninth
ordinal 10: tenth
ordinal 11: eleventh
ordinal 12: twelfth
ordinal 13: thirteenth
ordinal 14: fourteenth
ordinal 15: fifteenth
ordinal 16: sixteenth
ordinal 17: seventeenth
ordinal 18: eighteenth
ordinal 19: nineteenth
ordinal 20: twentieth
ordinal 21: twenty-first
ordinal 30: thirtieth
ordinal 40: fortieth
ordinal 50: fiftieth
ordinal 60: sixtieth
ordinal 100: hundredth

dayWord -1: yesterday
dayWord 0: today tonight
dayWord 1: tomorrow
part night: tonight
part morning: morning mornings
part midday: midday lunchtime
part afternoon: afternoon afternoons
part evening: evening evenings
part night: night nights overnight
minute 720: noon midday
minute 0: midnight
halfDay 0: am a.m. a.m
halfDay 12: pm p.m. p.m
zone: edt est gmt utc pdt pst cet cest bst cdt cst mdt mst ist pkt

season spring: spring springs
season summer: summer summers
season autumn: autumn autumns fall falls
season winter: winter winters

step -1: last past
step 0: this current
step 1: next coming upcoming
textStep -1: previous preceding prior
textStep 0: same latest
textStep 1: following subsequent
window: past last next coming recent previous following
partial early: early
partial mid: mid
partial late: late
partial other: earlier later
ago -1: ago
away -1: earlier before previously
away 1: later after afterwards
every: every each
rate day: daily nightly
rate hour: hourly
rate week: weekly
rate month: monthly
rate year: annually yearly
reference present: now currently nowadays presently
reference past: recently
since: since
until: until till
prior: before
due: by

before: in on by from during before after since until till of for to between and around about within circa
the: the
a: a an
of: of
and: and
to: to through
at: at
between: between from
fiscal: fiscal financial
half: half
old: old
each: a an per each every
edge: end beginning middle start close
consecutive: consecutive straight successive
that: that
period: period
`;
