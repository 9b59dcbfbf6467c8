-- OWES. Who owes what to whom by when. The obligation is the truth; the engine follows it by the business key.

create table obligation (
    id              bigint generated always as identity constraint obligation_pk primary key,
    version         int     not null,
    year            int     not null constraint obligation_year_fk references emulation_cycle,
    kind            text    not null,
    debtor_kind     text    not null,
    debtor          text    not null,
    period          text    not null default '',
    receiver_kind   text    not null,
    receiver        text    not null,
    parent          bigint  constraint obligation_parent_fk references obligation,
    state           text    not null,
    due             date    not null,
    extended        boolean not null default false,
    supplement_due  date,
    asked_at        timestamptz,
    submitted_on    date,
    settled_at      timestamptz,
    collected_at    timestamptz,
    supplements     int     not null default 0,
    constraint obligation_unique unique (year, kind, debtor_kind, debtor, period)
);
comment on column obligation.due is 'By the end of this day in Asia/Ho_Chi_Minh';
comment on column obligation.extended is 'The date was set for this one alone; moving everybody leaves it';
comment on column obligation.submitted_on is 'Day of the first complete submission, or the true arrival of the paper';
comment on column obligation.collected_at is 'Since when nobody below is waited for any more';
comment on column obligation.parent is 'The consolidating obligation that this one feeds';
create index obligation_parent_index on obligation (parent);
create index obligation_state_index on obligation (state, due);

create table obligation_history (
    id         bigint generated always as identity constraint obligation_history_pk primary key,
    obligation bigint      not null constraint obligation_history_obligation_fk references obligation,
    at         timestamptz not null,
    account    text,
    act        text        not null,
    state      text        not null,
    reason     text
);
comment on column obligation_history.account is 'Who did it; null for the system';
create index obligation_history_obligation_index on obligation_history (obligation);

create table done_outside (
    id         bigint generated always as identity constraint done_outside_pk primary key,
    obligation bigint      not null constraint done_outside_obligation_fk references obligation,
    way        text        not null,
    done_on    date        not null,
    done_by    text        not null,
    note       text,
    file       bigint,
    account    text        not null,
    on_behalf  boolean     not null,
    at         timestamptz not null
);
create index done_outside_obligation_index on done_outside (obligation);
