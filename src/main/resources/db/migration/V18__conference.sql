-- MEET. The closing conference as its head recorded it, and who may not be nominated.

create table unit_hindrance (
    id          bigint      generated always as identity constraint unit_hindrance_pk primary key,
    unit        text        not null constraint unit_hindrance_unit_fk references unit,
    year        int         not null,
    kind        text        not null,
    source      text        not null,
    since       date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    lifted_by   text,
    lifted_at   timestamptz,
    lifted_why  text,
    constraint unit_hindrance_kind_check check (kind in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION'))
);
comment on table unit_hindrance is 'Shown to Sở Nội vụ and the head of the cluster only: never to the other members';
create index unit_hindrance_unit_index on unit_hindrance (unit, year);

create table conference (
    obligation  bigint      not null constraint conference_pk primary key constraint conference_obligation_fk references obligation,
    outcome     text        not null,
    reason      text,
    new_date    date,
    held_on     date,
    began_at    time,
    ended_at    time,
    place       text,
    chair       text,
    secretary   text,
    counters    text[]      not null default '{}',
    members     int,
    present     int,
    head_way    text,
    head_unit   text        constraint conference_head_fk references unit,
    head_note   text,
    pledge_scan bigint,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint conference_outcome_check check (outcome in ('HELD', 'POSTPONED')),
    constraint conference_held_check check (outcome <> 'HELD' or num_nonnulls(held_on, place, chair, secretary, members, present) = 6),
    constraint conference_postponed_check check (outcome <> 'POSTPONED' or reason is not null)
);

create table conference_attendance (
    conference bigint  not null constraint conference_attendance_conference_fk references conference,
    unit       text    not null constraint conference_attendance_unit_fk references unit,
    present    boolean not null,
    leader     text,
    officer    text,
    constraint conference_attendance_pk primary key (conference, unit)
);

create table conference_guest (
    conference bigint not null constraint conference_guest_conference_fk references conference,
    position   int    not null,
    name       text   not null,
    office     text,
    constraint conference_guest_pk primary key (conference, position)
);

create table conference_step (
    conference bigint  not null constraint conference_step_conference_fk references conference,
    step       text    not null,
    done       boolean not null,
    note       text,
    constraint conference_step_pk primary key (conference, step)
);

create table conference_round (
    conference bigint not null constraint conference_round_conference_fk references conference,
    award      text   not null,
    way        text   not null,
    issued     int,
    collected  int,
    valid      int,
    constraint conference_round_pk primary key (conference, award),
    constraint conference_round_ballots_check check (collected <= issued and valid <= collected)
);

create table conference_vote (
    conference bigint  not null,
    award      text    not null,
    unit       text    not null constraint conference_vote_unit_fk references unit,
    position   int     not null,
    in_favour  int,
    against    int,
    abstained  int,
    unopposed  boolean not null,
    base       text,
    base_count int,
    passed     boolean not null,
    sentence   text    not null,
    nominated  boolean not null,
    constraint conference_vote_pk primary key (conference, award, unit),
    constraint conference_vote_round_fk foreign key (conference, award) references conference_round,
    constraint conference_vote_nominated_check check (passed or not nominated)
);
comment on column conference_vote.sentence is 'Why it was carried or not, by the rules of that day';
create index conference_vote_unit_index on conference_vote (unit);

create table conference_deputy (
    conference bigint not null constraint conference_deputy_conference_fk references conference,
    unit       text   not null constraint conference_deputy_unit_fk references unit,
    constraint conference_deputy_pk primary key (conference, unit)
);

create table conference_pledge (
    conference bigint not null constraint conference_pledge_conference_fk references conference,
    unit       text   not null constraint conference_pledge_unit_fk references unit,
    constraint conference_pledge_pk primary key (conference, unit)
);
comment on table conference_pledge is 'Who signed the pledge of the year after the conference''s';
