-- WHAT. Files are rows named by the SHA-256 of their bytes: written once, never changed, in the one backup with everything else.

create table file_content (
    sha256    text        not null constraint file_content_pk primary key constraint file_content_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    size      int         not null,
    bytes     bytea       not null,
    stored_at timestamptz not null
);
alter table file_content alter column bytes set storage external;

create function refuse_change_of_file_content() returns trigger language plpgsql as $$
begin
    raise exception 'file content % is never changed', old.sha256;
end $$;
create trigger file_content_never_changes before update on file_content
    for each row execute function refuse_change_of_file_content();

create table attachment (
    id          bigint      generated always as identity constraint attachment_pk primary key,
    obligation  bigint      not null,
    sha256      text        not null constraint attachment_content_fk references file_content,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    attached_by text        not null,
    attached_at timestamptz not null
);
create index attachment_obligation_index on attachment (obligation);

create table document (
    id                        bigint  generated always as identity constraint document_pk primary key,
    revision                  int     not null,
    type                      text    not null,
    obligation                bigint  not null,
    issuer_kind               text    not null,
    issuer_code               text    not null,
    issuer_name               text    not null,
    issuer_superior           text    not null,
    issuer_symbol             text    not null,
    issuer_drafting_symbol    text    not null,
    issuer_place              text    not null,
    drafter                   text    not null,
    signer_authority          text    not null,
    signer_title              text    not null,
    signer_name               text    not null,
    subject                   text    not null,
    addressed_to              text[]  not null,
    addressed_via             text[]  not null,
    addressed_for_information text[]  not null,
    addressed_archive         text    not null,
    state                     text    not null,
    approved_sha256           text    constraint document_approved_fk references file_content,
    approved_by               text,
    approved_at               timestamptz,
    issued_number             int,
    issued_symbol             text,
    issued_year               int,
    issued_series             text,
    issued_source             text,
    issued_date               date,
    issued_sha256             text    constraint document_issued_fk references file_content,
    issued_by                 text,
    issued_at                 timestamptz,
    signed_sha256             text    constraint document_signed_fk references file_content,
    sent_copies               int,
    sent_on                   date,
    sent_note                 text,
    constraint document_state_check check (state in ('DRAFT', 'APPROVED', 'ISSUED')),
    constraint document_issue_check check ((state = 'ISSUED') = (issued_number is not null)),
    constraint document_number_unique unique (issuer_kind, issuer_code, issued_year, issued_series, issued_number)
);
create index document_obligation_index on document (obligation);
comment on column document.issued_series is 'Empty where the body keeps one series for all its documents, else the abbreviation of the type';

create table document_version (
    document bigint      not null constraint document_version_document_fk references document,
    position int         not null,
    sha256   text        not null constraint document_version_content_fk references file_content,
    origin   text        not null,
    made_by  text        not null,
    made_at  timestamptz not null,
    constraint document_version_pk primary key (document, position)
);

-- One row per series, changed in the transaction that issues: a rolled back issue gives its number back.
create table number_series (
    issuer_kind text not null,
    issuer_code text not null,
    year        int  not null,
    series      text not null,
    last_number int  not null constraint number_series_last_check check (last_number >= 0),
    constraint number_series_pk primary key (issuer_kind, issuer_code, year, series)
);

create table issuer_register (
    issuer_kind     text    not null,
    issuer_code     text    not null,
    source          text    not null,
    series_per_type boolean not null,
    constraint issuer_register_pk primary key (issuer_kind, issuer_code)
);
comment on table issuer_register is 'Where a body takes its numbers from; a body without a row may do either';
