-- MEET. The plan of a closing conference: where and when, who speaks, who is invited, whom the opinions were asked about what.

create table conference_plan (
    obligation     bigint      not null constraint conference_plan_pk primary key constraint conference_plan_obligation_fk references obligation,
    day            date        not null,
    starts_at      time        not null,
    whole_day      boolean     not null,
    place          text        not null,
    hall           text        not null,
    headcount      int         not null constraint conference_plan_headcount_check check (headcount > 0),
    payer          text        not null,
    contribution   text        not null,
    next_head      text        constraint conference_plan_next_head_fk references unit,
    next_head_way  text,
    round          int         not null default 0,
    asked_day      date,
    postponed_why  text,
    postponed_from date,
    prepared_by    text        not null,
    prepared_at    timestamptz not null,
    constraint conference_plan_way_check check (next_head_way in ('ELECTED', 'ROTATION', 'APPOINTED', 'RECOGNISED'))
);
comment on column conference_plan.contribution is 'What members contribute; empty when nothing is collected';
comment on column conference_plan.round is 'How often opinions were asked; stands in the period of each';
comment on column conference_plan.asked_day is 'The day of the conference that opinions were last asked about';
create index conference_plan_day_index on conference_plan (day);

create table conference_plan_step (
    obligation bigint not null constraint conference_plan_step_plan_fk references conference_plan,
    position   int    not null,
    text       text   not null,
    constraint conference_plan_step_pk primary key (obligation, position)
);

create table conference_plan_speaker (
    obligation bigint not null constraint conference_plan_speaker_plan_fk references conference_plan,
    position   int    not null,
    unit       text   not null constraint conference_plan_speaker_unit_fk references unit,
    topic      text   not null,
    constraint conference_plan_speaker_pk primary key (obligation, position)
);

create table conference_plan_delegate (
    obligation bigint not null constraint conference_plan_delegate_plan_fk references conference_plan,
    position   int    not null,
    unit       text   not null constraint conference_plan_delegate_unit_fk references unit,
    name       text   not null,
    title      text   not null,
    phone      text   not null,
    constraint conference_plan_delegate_pk primary key (obligation, position)
);

create table conference_plan_guest (
    obligation bigint not null constraint conference_plan_guest_plan_fk references conference_plan,
    position   int    not null,
    name       text   not null,
    office     text   not null,
    account    text   constraint conference_plan_guest_account_fk references person,
    constraint conference_plan_guest_pk primary key (obligation, position)
);

-- REPORT. Of several documents that may meet an obligation in turn, those that were drafted last are approved and issued.
alter table report add column drafted bigint[];
comment on column report.drafted is 'Documents of the last drafting; null where all of the obligation are meant';
