-- WHEN. A deadline is a day in Asia/Ho_Chi_Minh and falls at its end.

create table emulation_cycle (
    year      int         not null constraint emulation_cycle_pk primary key,
    opened_at timestamptz not null,
    opened_by text        not null
);

create table milestone (
    code         text not null constraint milestone_pk primary key,
    ordinal      int  not null,
    name         text not null,
    phrase       text not null,
    month        int  not null,
    day          int  not null,
    day_off_rule text not null default 'KEEP',
    constraint milestone_day_check check (month between 1 and 12 and day between 1 and 31)
);
comment on column milestone.phrase is 'How letters speak of it; {ngày} becomes the date';

create table milestone_date (
    year      int  not null,
    milestone text not null constraint milestone_date_milestone_fk references milestone,
    cluster   text,
    unit      text,
    due       date not null,
    reason    text not null,
    set_by    text not null,
    set_at    timestamptz not null,
    constraint milestone_date_unique unique nulls not distinct (year, milestone, cluster, unit),
    constraint milestone_date_scope_check check (num_nonnulls(cluster, unit) <= 1)
);
comment on table milestone_date is 'A date other than the default: of a year, or in it of one cluster or one unit; the most specific one holds';

create table holiday (
    day  date not null constraint holiday_pk primary key,
    name text not null
);

insert into milestone (code, ordinal, name, phrase, month, day) values
    ('six-month-start', 10, 'Bắt đầu soạn hướng dẫn sơ kết 6 tháng', 'từ ngày {ngày}', 5, 4),
    ('six-month-guidance', 20, 'Ban hành hướng dẫn sơ kết 6 tháng', 'trước ngày {ngày}', 5, 20),
    ('six-month-unit-report', 30, 'Đơn vị sơ kết và gửi báo cáo 6 tháng', 'trước ngày {ngày}', 6, 30),
    ('six-month-cluster-report', 40, 'Cụm, khối sơ kết và gửi báo cáo 6 tháng', 'xong trước ngày {ngày}', 7, 10),
    ('six-month-province-report', 50, 'Tổng hợp báo cáo sơ kết 6 tháng toàn tỉnh', 'trước ngày {ngày}', 7, 20);

insert into holiday (day, name) values
    ('2026-01-01', 'Tết Dương lịch'),
    ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'), ('2026-02-18', 'Tết Nguyên đán'),
    ('2026-02-19', 'Tết Nguyên đán'), ('2026-02-20', 'Tết Nguyên đán'),
    ('2026-04-26', 'Giỗ Tổ Hùng Vương'), ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
    ('2026-04-30', 'Ngày Giải phóng miền Nam'), ('2026-05-01', 'Ngày Quốc tế Lao động'),
    ('2026-09-01', 'Quốc khánh'), ('2026-09-02', 'Quốc khánh');
