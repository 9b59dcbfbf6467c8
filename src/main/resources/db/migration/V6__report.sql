-- REPORT. What a report says. Numbers of targets are exact decimals in the target's own unit of measure.

create table registered_target (
    id      bigint generated always as identity constraint registered_target_pk primary key,
    year    int     not null,
    unit    text    not null constraint registered_target_unit_fk references unit,
    no      int     not null,
    name    text    not null,
    measure text    not null,
    planned numeric not null,
    constraint registered_target_unique unique (year, unit, no)
);

create table report (
    obligation    bigint  not null constraint report_pk primary key constraint report_obligation_fk references obligation,
    reviewed_on   date,
    review_way    text,
    review_place  text,
    review_note   text,
    no_adjustment boolean not null default false,
    own_file      bigint,
    prepared_by   text,
    approved_by   text,
    own_number    text,
    signed_on     date,
    scan          bigint
);
comment on column report.own_file is 'The file that stands for the drafted document; null when the document is drafted from the sections';

create table report_attachment (
    obligation bigint not null constraint report_attachment_report_fk references report,
    attachment bigint not null constraint report_attachment_attachment_fk references attachment,
    constraint report_attachment_pk primary key (obligation, attachment)
);
comment on table report_attachment is 'The uploaded files that were sent with the report; an upload that was taken out again is not among them';
create index report_attachment_attachment_index on report_attachment (attachment);

create table report_section (
    obligation bigint not null constraint report_section_report_fk references report,
    section    text   not null,
    text       text   not null,
    constraint report_section_pk primary key (obligation, section)
);

create table target_result (
    obligation bigint not null constraint target_result_report_fk references report,
    target     bigint not null constraint target_result_target_fk references registered_target,
    achieved   numeric,
    note       text,
    constraint target_result_pk primary key (obligation, target)
);

create table target_adjustment (
    obligation bigint  not null constraint target_adjustment_report_fk references report,
    target     bigint  not null constraint target_adjustment_target_fk references registered_target,
    planned    numeric not null,
    reason     text    not null,
    constraint target_adjustment_pk primary key (obligation, target)
);

create table letter (
    obligation      bigint not null constraint letter_pk primary key constraint letter_report_fk references report,
    subject         text   not null,
    addressed_to    text[] not null,
    addressed_via   text[] not null,
    for_information text[] not null
);
comment on table letter is 'Trích yếu and addressees of a document of the province, as its drafter wrote them';
