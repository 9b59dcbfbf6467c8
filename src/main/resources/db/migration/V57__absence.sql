-- WHO. Somebody is away for some days and a person of the same body stands in. Rows are ended, never removed.

create table absence (
    id         bigint generated always as identity constraint absence_pk primary key,
    absent     text        not null constraint absence_absent_fk references person,
    substitute text        not null constraint absence_substitute_fk references person,
    first_day  date        not null,
    last_day   date        not null,
    reason     text,
    entered_by text        not null,
    entered_at timestamptz not null,
    ended_from date,
    ended_by   text,
    ended_at   timestamptz,
    constraint absence_days_check check (last_day >= first_day),
    constraint absence_other_check check (absent <> substitute),
    constraint absence_end_check check (num_nonnulls(ended_from, ended_by, ended_at) in (0, 3))
);
comment on column absence.last_day is 'The last day of it, as it was entered';
comment on column absence.ended_from is 'Ended early or withdrawn: from this day on it holds no more';
create index absence_substitute_index on absence (substitute);
create index absence_absent_index on absence (absent);

-- In which body somebody works, and whether as one of its leaders.
create view works_in (account, body, leads, valid_to) as
select account, coalesce('unit/' || unit, case when role like 'STANDING%' then 'office' else role end),
       role in ('LEADER', 'VICE_LEADER', 'STANDING_LEADER', 'PROVINCE_LEADER'), valid_to
  from assignment where role <> 'ADMINISTRATOR';

-- Which work of whom may be done by whom: that of an officer by a colleague or a leader of the same body, that of a leader
-- by a leader; nobody's rights of an administrator. outranks: whoever stands in leads the other in that body.
create view may_stand_in (absent, account, role, unit, outranks, valid_to) as
select a.account, s.account, a.role, a.unit, pair.outranks, least(a.valid_to, s.valid_to)
  from assignment a
  join (values ('OFFICER', 'OFFICER', false), ('OFFICER', 'LEADER', true), ('OFFICER', 'VICE_LEADER', true),
               ('LEADER', 'LEADER', false), ('LEADER', 'VICE_LEADER', false),
               ('VICE_LEADER', 'LEADER', false), ('VICE_LEADER', 'VICE_LEADER', false),
               ('STANDING_OFFICER', 'STANDING_OFFICER', false), ('STANDING_OFFICER', 'STANDING_LEADER', true),
               ('STANDING_LEADER', 'STANDING_LEADER', false), ('PROVINCE_LEADER', 'PROVINCE_LEADER', false),
               ('COUNCIL_MEMBER', 'COUNCIL_MEMBER', false)) pair (role, by, outranks) on pair.role = a.role
  join assignment s on s.role = pair.by and s.unit is not distinct from a.unit and s.account <> a.account;

-- Who stands in for whom in which role on a day: one step, never by way of a third person.
create function standing_in(day date)
    returns table (account text, absent text, role text, unit text, outranks boolean, last_day date)
    language sql stable
as $$
    select m.account, m.absent, m.role, m.unit, m.outranks, a.last_day
      from absence a
      join person p on p.account = a.absent and p.active
      join may_stand_in m on m.absent = a.absent and m.account = a.substitute
     where day between a.first_day and a.last_day and (a.ended_from is null or day < a.ended_from)
       and (m.valid_to is null or day <= m.valid_to)
$$;

-- In whose stead somebody does what is written now, by name; null in nobody's. Whoever answers a task has been told by the
-- one place that takes answers (tdkt.acting_for, of this transaction); beside a task, and for what the system goes on to
-- write after it, it is whoever the person stands in for as an equal: a leader needs no officer's absence for it.
create function acting_on(who text, day date) returns text
    language sql stable
as $$
    select case when split_part(current_setting('tdkt.acting_for', true), ':', 1) = who
                then nullif(substr(current_setting('tdkt.acting_for', true), length(who) + 2), '')
                else (select string_agg(distinct p.full_name, ', ')
                        from standing_in(day) s join person p on p.account = s.absent
                       where s.account = who and not s.outranks) end
$$;

create function acting_for(who text, at timestamptz) returns text
    language sql stable
as $$
    select acting_on(who, (at at time zone 'Asia/Ho_Chi_Minh')::date)
$$;

-- How a person who did something is shown.
create function in_stead(name text, absent text) returns text
    language sql immutable
as $$
    select name || coalesce(' (làm thay ' || absent || ')', '')
$$;

-- A task is worked on by the groups it is offered to; what was granted to whoever had taken one outlasts its group.
delete from act_ru_authorization where type_ = 1 and resource_type_ = 7 and user_id_ is not null;

-- Beside who did it: in whose stead, by name, as it was at that moment.
alter table obligation_history add column acting_for text;
alter table difficulty add column asked_for text, add column passed_for text, add column answered_for text;
alter table extension_request add column asked_for text, add column ended_for text;
alter table chase_call add column acting_for text;
alter table document_version add column made_for text;
alter table template_file add column placed_for text;
alter table register_closing add column closed_for text;
