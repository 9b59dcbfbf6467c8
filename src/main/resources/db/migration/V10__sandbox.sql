-- REHEARSE. How far the clock of the sample province has been moved; a real office's database keeps this table empty.

create table clock_offset (
    only_row boolean     not null default true constraint clock_offset_pk primary key constraint clock_offset_only_check check (only_row),
    seconds  bigint      not null,
    moved_by text        not null,
    moved_at timestamptz not null
);
comment on column clock_offset.moved_at is 'Real time of the last move';
