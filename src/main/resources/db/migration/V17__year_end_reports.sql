-- REPORT. What goes with a unit's report of the year, and what its cluster makes of the points.

create table report_summary (
    obligation bigint not null constraint report_summary_pk primary key constraint report_summary_report_fk references report,
    text       text   not null,
    own_file   bigint constraint report_summary_own_file_fk references attachment
);
comment on column report_summary.own_file is 'The Word file that stands for the text; null when the summary is drafted from it';

create table unit_score (
    obligation    bigint  not null constraint unit_score_pk primary key constraint unit_score_obligation_fk references obligation,
    scale         numeric not null,
    total         numeric,
    sheet         bigint  constraint unit_score_sheet_fk references attachment,
    given_by      text,
    given_at      timestamptz,
    checked_total numeric,
    reason        text,
    checked_by    text,
    checked_at    timestamptz,
    constraint unit_score_something check (total is not null or checked_total is not null),
    constraint unit_score_reason check (checked_total is null or checked_total = total or reason is not null)
);
comment on table unit_score is 'Points of a unit for a year by its report: what it gave itself, and what its cluster came to';
comment on column unit_score.total is 'Null when the unit reported outside the system and its cluster entered the points';
