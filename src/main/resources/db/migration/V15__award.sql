-- AWARD. From a cluster's nomination to the decision that comes back.

create table nomination (
    year        int         not null constraint nomination_year_fk references emulation_cycle,
    cluster     text        not null constraint nomination_cluster_fk references cluster,
    unit        text        not null constraint nomination_unit_fk references unit,
    award       text        not null,
    votes       int,
    votes_base  int,
    place       int,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint nomination_pk primary key (year, cluster, unit, award),
    constraint nomination_votes_check check (votes <= votes_base)
);
comment on table nomination is 'What came on paper: a conference recorded here gives its own';

create table award_case (
    id           bigint generated always as identity constraint award_case_pk primary key,
    year         int    not null constraint award_case_year_fk references emulation_cycle,
    cluster      text   not null constraint award_case_cluster_fk references cluster,
    unit         text   not null constraint award_case_unit_fk references unit,
    award        text   not null,
    votes        int,
    votes_base   int,
    place        int,
    fit          boolean,
    remark       text,
    appraised_by text,
    appraised_at timestamptz,
    constraint award_case_unique unique (year, cluster, unit, award)
);
comment on column award_case.place is 'Rank in its cluster, null when nobody gave one';
comment on column award_case.fit is 'Whether the standing office proposes it to the Council; null before the appraisal';

create table council_session (
    id          bigint generated always as identity constraint council_session_pk primary key,
    year        int         not null constraint council_session_year_fk references emulation_cycle,
    number      int         not null,
    held_on     date        not null,
    present     text[]      not null,
    note        text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint council_session_unique unique (year, number)
);

create table council_result (
    session    bigint not null constraint council_result_session_fk references council_session,
    award_case bigint not null constraint council_result_case_fk references award_case,
    outcome    text   not null,
    award      text,
    reason     text,
    constraint council_result_pk primary key (session, award_case),
    constraint council_result_outcome_check check (outcome in ('ACCEPTED', 'LOWERED', 'REFUSED')),
    constraint council_result_award_check check ((outcome = 'REFUSED') = (award is null)),
    constraint council_result_reason_check check (outcome = 'ACCEPTED' or reason is not null)
);
comment on table council_result is 'The result of the latest session holds';
comment on column council_result.award is 'What the Council agrees to: the nominated award or a lower one';

create table award_decision (
    id          bigint generated always as identity constraint award_decision_pk primary key,
    year        int         not null constraint award_decision_year_fk references emulation_cycle,
    award       text        not null,
    number      text        not null,
    decided_on  date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint award_decision_unique unique (year, award)
);

create table award_grant (
    award_case bigint  not null constraint award_grant_pk primary key constraint award_grant_case_fk references award_case,
    award      text    not null,
    granted    boolean not null,
    reason     text,
    decision   bigint  constraint award_grant_decision_fk references award_decision,
    prize      bigint,
    constraint award_grant_granted_check check (not granted or decision is not null),
    constraint award_grant_refused_check check (granted or reason is not null)
);
comment on column award_grant.prize is 'Money in đồng by the table in force on the day of the decision';
