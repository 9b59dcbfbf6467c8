-- OWES. Work that a letter gives out: no kind of the year names it, so it has a title of its own; it may have no date at all.
alter table obligation add column title text;
comment on column obligation.title is 'What is owed, in the words of who gave it out; null where the kind says it';
alter table obligation add column undated boolean not null default false;
comment on column obligation.undated is 'Never late: the letter has no date. due is then the last day of the year, for the order of lists only';

alter table obligation_history add column due_from date;
alter table obligation_history add column due_to date;
comment on column obligation_history.due_from is 'The day before a change of date; null when nothing was re-dated';

create table source_letter (
    id       bigint generated always as identity constraint assignment_letter_pk primary key,
    year     int         not null constraint assignment_letter_year_fk references emulation_cycle,
    issuer   text        not null,
    number   text,
    dated    date,
    subject  text,
    text     text        not null,
    given_by text        not null,
    given_at timestamptz not null
);

-- ASSIGNED. What the letter says of one obligation.
create table assigned_work (
    obligation       bigint not null constraint assigned_work_pk primary key constraint assigned_work_obligation_fk references obligation,
    letter           bigint not null constraint assigned_work_letter_fk references source_letter,
    place            text   not null,
    sentence         text   not null,
    form             text   not null,
    timing           text   not null,
    phrase           text   not null,
    opens            date,
    first_due        date,
    or_else          text,
    condition        text,
    event            text,
    event_obligation bigint constraint assigned_work_event_fk references obligation,
    event_days       int,
    times            int
);
create index assigned_work_letter_index on assigned_work (letter);
create index assigned_work_event_index on assigned_work (event_obligation);
comment on column assigned_work.opens is 'Not asked before this day';
comment on column assigned_work.first_due is 'The earlier day of an alternative; the obligation itself is due by the later one';
comment on column assigned_work.event_days is 'Working days after the event; null when the letter names none';

create table assigned_receiver (
    obligation bigint not null constraint assigned_receiver_obligation_fk references obligation,
    role       text   not null,
    name       text   not null
);
create index assigned_receiver_index on assigned_receiver (obligation);

create table assigned_time (
    id         bigint generated always as identity constraint assigned_time_pk primary key,
    obligation bigint      not null constraint assigned_time_obligation_fk references obligation,
    held_on    date        not null,
    what       text        not null,
    account    text        not null,
    at         timestamptz not null
);
create index assigned_time_index on assigned_time (obligation);

create table letter_draft (
    account  text        not null constraint letter_draft_pk primary key,
    content  text        not null,
    saved_at timestamptz not null
);
