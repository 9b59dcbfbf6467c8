-- WHAT. Issued documents that hold no more: taken back, or replaced by another. The document itself stays as it is.

create table document_retirement (
    document   bigint      not null constraint document_retirement_pk primary key constraint document_retirement_document_fk references document,
    way        text        not null constraint document_retirement_way_check check (way in ('REVOKED', 'REPLACED')),
    successor  bigint      constraint document_retirement_successor_fk references document,
    reference  text,
    dated      date,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    constraint document_retirement_itself_check check (successor <> document),
    constraint document_retirement_by_check
        check (successor is null and reference is not null and dated is not null
               or successor is not null and reference is null and dated is null)
);
comment on column document_retirement.successor is 'The document that takes it back or replaces it; null when that was issued outside, then reference and dated name it';
create index document_retirement_successor_index on document_retirement (successor);

create function refuse_change_of_document_retirement() returns trigger language plpgsql as $$
begin
    raise exception 'retirement of document % is never changed', old.document;
end $$;
create trigger document_retirement_never_changes before update or delete on document_retirement
    for each row execute function refuse_change_of_document_retirement();
