/**
 * The steps from an empty file to the schema of today, in order; `PRAGMA user_version` says how many were taken. A step
 * that has been released never changes: what comes later is a step of its own.
 *
 * The full-text tables hold no text of their own: it stands in the tables beside them.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table original (
    id integer primary key,
    hash blob not null unique,
    size integer not null,
    kind text not null,
    charset text,
    bytes blob not null
  );
  create table report (
    id integer primary key,
    key text not null unique,
    original integer references original (id),
    part text,
    file text, origin text, title text, outlet text, byline text, url text, language text,
    published text, published_by text,
    added text not null,
    previous integer references report (id),
    engine text,
    unread text,
    text blob not null,
    reading blob
  );
  create index report_by_url on report (url) where url is not null;
  create index report_by_date on report (published);
  create table person (
    id integer primary key,
    name text not null,
    name_key text not null,
    last_word text not null,
    kind text not null
  );
  create index person_by_name on person (name_key, kind);
  create index person_by_last_word on person (last_word, kind);
  create table trait (
    person integer not null references person (id) on delete cascade,
    kind text not null,
    value text not null,
    primary key (person, kind, value)
  ) without rowid;
  create table speaker (
    id integer primary key,
    report integer not null references report (id) on delete cascade,
    local text not null,
    name text not null,
    name_key text not null,
    kind text not null,
    naming text not null,
    state text,
    person integer references person (id),
    linked_by text,
    unique (report, local)
  );
  create index speaker_by_name on speaker (name_key);
  create index speaker_by_person on speaker (person);
  create table statement (
    id integer primary key,
    report integer not null references report (id) on delete cascade,
    local text not null,
    parent integer references statement (id),
    speaker integer references speaker (id),
    speaker_key text,
    person integer references person (id),
    addressee text, target text,
    target_person integer references person (id),
    content text not null,
    channel text not null, act text not null, manner text not null,
    polarity text not null, certainty text not null,
    said_from text, said_to text,
    day text,
    start integer not null, end integer not null,
    confidence real not null,
    unique (report, local)
  );
  create index statement_by_speaker on statement (speaker_key, day);
  create index statement_by_person on statement (person, day);
  create index statement_by_day on statement (day, id);
  create index statement_by_act on statement (act, id);
  create index statement_by_channel on statement (channel, id);
  create index statement_by_target on statement (target_person, day) where target_person is not null;
  create table reply (
    statement integer not null references statement (id) on delete cascade,
    answered integer not null references statement (id) on delete cascade,
    how text not null,
    known_by text not null,
    confidence real not null,
    primary key (statement, answered)
  ) without rowid;
  create index reply_by_answered on reply (answered);
  create table commitment (
    id integer primary key,
    statement integer not null references statement (id) on delete cascade,
    actor text,
    actor_person integer references person (id),
    action text not null,
    due text, due_from text, due_to text
  );
  create index commitment_by_due on commitment (due_to) where due_to is not null;
  create index commitment_by_statement on commitment (statement);
  create table fingerprint (
    print integer not null,
    statement integer not null references statement (id) on delete cascade,
    primary key (print, statement)
  ) without rowid;
  create index fingerprint_by_statement on fingerprint (statement);
  create table family (
    id integer primary key
  );
  create table family_member (
    statement integer not null references statement (id) on delete cascade,
    family integer not null references family (id),
    likeness text not null,
    to_statement integer references statement (id) on delete set null,
    shared integer not null,
    primary key (statement, family)
  ) without rowid;
  create index family_by_member on family_member (family);
  create virtual table statement_words using fts5 (
    content, source, addressee, target, outlet,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  create virtual table report_words using fts5 (
    title, text,
    content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
  );
  `,
  // Corrections. The log is only ever added to, which the database itself sees to. A number of a statement is never given
  // to another. `found` is who the machine takes a speaker for, `assigned` who somebody says it is, `person` who counts.
  `
  create table correction (
    id integer primary key,
    at text not null,
    by text not null,
    why text,
    kind text not null,
    report integer references report (id),
    statement integer,
    deed text not null
  );
  create index correction_by_report on correction (report);
  create index correction_by_statement on correction (statement) where statement is not null;
  create trigger correction_never_changes before update on correction begin
    select raise(abort, 'a correction never changes');
  end;
  create trigger correction_never_goes before delete on correction begin
    select raise(abort, 'a correction never goes');
  end;
  create trigger correction_never_is_replaced before insert on correction
  when exists (select 1 from correction where id = new.id) begin
    select raise(abort, 'a correction is never replaced');
  end;
  create table retired (
    id integer primary key check (id = 1),
    statement integer not null
  );
  insert into retired values (1, 0);
  create trigger statement_retires after delete on statement begin
    update retired set statement = max(statement, old.id);
  end;
  alter table person add column merged_into integer references person (id);
  create index person_by_merger on person (merged_into) where merged_into is not null;
  alter table speaker add column found integer references person (id);
  alter table speaker add column assigned integer references person (id);
  update speaker set found = person;
  create index statement_by_source on statement (speaker) where speaker is not null;
  create index statement_by_parent on statement (parent) where parent is not null;
  create index family_member_by_origin on family_member (to_statement) where to_statement is not null;
  `,
  // Feeds that are watched: what is needed to ask politely.
  `
  create table feed (
    url text primary key,
    etag text,
    last_modified text,
    asked text not null,
    due text not null,
    failures integer not null,
    why text
  ) without rowid;
  `,
  // Indexes that questions on a million statements need: what they skip is told from the index alone.
  `
  drop index statement_by_day;
  create index statement_by_day on statement (day, id, said_to);
  create index statement_over_days on statement (said_to, day) where said_to > day;
  create index statement_by_act_and_day on statement (act, day, id, said_to);
  create index statement_by_channel_and_day on statement (channel, day, id, said_to);
  `,
  // Dates of undated reports by dated ones that carry the same words.
  `
  alter table report add column candidates text;
  create table dating (
    report integer primary key references report (id) on delete cascade,
    value text not null,
    clues text not null
  );
  `,
  // Overviews of a million statements: how many fall on a day, by act, is kept while they come and go. Review goes along
  // what the machine is least sure of.
  `
  create table tally (
    day text not null,
    act text not null,
    statements integer not null,
    primary key (day, act)
  ) without rowid;
  insert into tally select coalesce(day, ''), act, count(*) from statement group by 1, 2;
  create trigger statement_is_tallied after insert on statement begin
    insert into tally values (coalesce(new.day, ''), new.act, 1)
    on conflict (day, act) do update set statements = statements + 1;
  end;
  create trigger statement_is_untallied after delete on statement begin
    update tally set statements = statements - 1 where day = coalesce(old.day, '') and act = old.act;
  end;
  create trigger statement_is_tallied_anew after update of day, act on statement
  when old.day is not new.day or old.act is not new.act begin
    update tally set statements = statements - 1 where day = coalesce(old.day, '') and act = old.act;
    insert into tally values (coalesce(new.day, ''), new.act, 1)
    on conflict (day, act) do update set statements = statements + 1;
  end;
  create index statement_by_confidence on statement (confidence, id);
  create index report_by_outlet on report (outlet, id) where outlet is not null;
  create index report_by_outlet_and_date on report (outlet, published) where outlet is not null;
  create index report_unread on report (id) where unread is not null;
  create index report_by_previous on report (previous) where previous is not null;
  `,
  // What else questions ask for, by number: lists that are gone through side by side.
  `
  create index statement_by_manner on statement (manner, id);
  create index statement_by_certainty on statement (certainty, id);
  create index statement_in_brief on statement (id, day, said_to, act, channel, manner, certainty);
  `,
  // Pages that items of feeds lead to, so that each is fetched once, and again when its item changes.
  `
  create table page (
    url text primary key,
    item text not null,
    asked text not null,
    due text not null,
    failures integer not null,
    why text
  ) without rowid;
  `,
  // Hours, where somebody tells one: of publication where nothing is told of the saying; `reread` finds those of saying.
  `
  alter table statement add column hour text;
  update statement set hour = (select substr(published, 1, 13) from report where report.id = statement.report)
  where said_from is null and said_to is null and exists (
    select 1 from report where report.id = statement.report and published not like '%/%'
      and published glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]*' and substr(published, 12, 2) < '24'
      and substr(published, 1, 10) = statement.day
  );
  create index statement_by_hour on statement (hour, act) where hour is not null;
  `,
];
