-- OWES. What was taken may be corrected; it stays taken meanwhile.
alter table obligation add column correcting text;
alter table obligation add constraint obligation_correcting_check
    check (correcting is null or state = 'ACCEPTED' and correcting in ('ASKED', 'SUBMITTED', 'RETURNED'));
comment on column obligation.correcting is 'Where the correction of what was taken stands; null while none is open';

-- REPORT. What holds while a report is corrected, and what the correction changed.
create table report_correction (
    id         bigint      generated always as identity constraint report_correction_pk primary key,
    obligation bigint      not null constraint report_correction_obligation_fk references obligation,
    reason     text        not null,
    asked      boolean     not null,
    begun_by   text        not null,
    begun_at   timestamptz not null,
    kept       jsonb       not null,
    before     jsonb       not null,
    changes    jsonb,
    ended_at   timestamptz,
    constraint report_correction_changes_check check (changes is null or ended_at is not null)
);
comment on column report_correction.asked is 'Whether the receiver asked for it';
comment on column report_correction.kept is 'Rows of the accepted report by table; they count until the correction ends';
comment on column report_correction.before is 'The accepted report as figures with their names';
comment on column report_correction.changes is 'What became different; null while it is open and when it was dropped';
create unique index report_correction_open_unique on report_correction (obligation) where ended_at is null;
create index report_correction_obligation_index on report_correction (obligation);

create table stated_figures (
    document   bigint      not null constraint stated_figures_pk primary key constraint stated_figures_document_fk references document on delete cascade,
    obligation bigint      not null constraint stated_figures_obligation_fk references obligation on delete cascade,
    figures    jsonb       not null,
    stated_at  timestamptz not null
);
comment on table stated_figures is 'The totals that a document made of several reports states, as of its drafting';
create index stated_figures_obligation_index on stated_figures (obligation);

-- What others count: of a report that is being corrected what was accepted, of any other what it says.
create view counted_result as
    select r.obligation, r.target, r.achieved, r.note from target_result r
     where not exists (select from report_correction c where c.obligation = r.obligation and c.ended_at is null)
    union all
    select k.obligation, k.target, k.achieved, k.note from report_correction c
      cross join lateral jsonb_populate_recordset(null::target_result, c.kept -> 'target_result') k
     where c.ended_at is null;

create view counted_adjustment as
    select a.obligation, a.target, a.planned, a.reason from target_adjustment a
     where not exists (select from report_correction c where c.obligation = a.obligation and c.ended_at is null)
    union all
    select k.obligation, k.target, k.planned, k.reason from report_correction c
      cross join lateral jsonb_populate_recordset(null::target_adjustment, c.kept -> 'target_adjustment') k
     where c.ended_at is null;

create view counted_section as
    select s.obligation, s.section, s.text from report_section s
     where not exists (select from report_correction c where c.obligation = s.obligation and c.ended_at is null)
    union all
    select k.obligation, k.section, k.text from report_correction c
      cross join lateral jsonb_populate_recordset(null::report_section, c.kept -> 'report_section') k
     where c.ended_at is null;

create view counted_score as
    select s.obligation, s.scale, s.total, s.sheet, s.checked_total, s.reason from unit_score s
     where not exists (select from report_correction c where c.obligation = s.obligation and c.ended_at is null)
    union all
    select k.obligation, k.scale, k.total, k.sheet, k.checked_total, k.reason from report_correction c
      cross join lateral jsonb_populate_recordset(null::unit_score, c.kept -> 'unit_score') k
     where c.ended_at is null;
