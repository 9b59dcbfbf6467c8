-- WHO, two years side by side: how somebody became head, and who leads a year that has no head yet.

alter table cluster_role
    add column way         text,
    add column decision    text,
    add column recorded_by text;
comment on column cluster_role.way is 'How a head or next head came about, see HeadWay; null when the workbook brought it';
comment on column cluster_role.decision is 'E.g. Quyết định số 12/QĐ-UBND ngày 05/01/2027; null while none is there';
comment on column cluster_role.recorded_by is 'Account of who recorded it; null when the workbook brought it';

-- The one home of the rule: the head of a year leads it; while it has none, whoever the year before names as next head
-- does. A unit that exists no more leads nothing. The day is given, so that a rehearsal may be in another year.
create function acting_head(day date) returns table (cluster text, year int, unit text)
    language sql stable
as $$
    select distinct on (term.cluster, term.led) term.cluster, term.led, term.unit
      from (select r.cluster, r.year + case r.role when 'HEAD' then 0 else 1 end as led, r.unit, r.role, r.valid_from
              from cluster_role r join unit u on u.code = r.unit
             where r.role in ('HEAD', 'NEXT_HEAD')
               and day >= r.valid_from and (r.valid_to is null or day <= r.valid_to)
               and day >= u.valid_from and (u.valid_to is null or day <= u.valid_to)) term
     order by term.cluster, term.led, term.role, term.valid_from desc, term.unit
$$;
