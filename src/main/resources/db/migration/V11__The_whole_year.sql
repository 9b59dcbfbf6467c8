-- WHEN. A milestone may lie in the autumn before its year, or in the spring after it.
alter table milestone add column year_offset int not null default 0;
comment on column milestone.year_offset is 'Years between the emulation year and the date: -1 before it, 1 after it';

insert into milestone (code, ordinal, name, phrase, month, day, year_offset) values
    ('launch-start', 1, 'Bắt đầu chuẩn bị phát động thi đua', 'từ ngày {ngày}', 10, 1, -1),
    ('launch-plan', 2, 'Kế hoạch phát động phong trào thi đua', 'trước ngày {ngày}', 10, 25, -1),
    ('pledge-register', 3, 'Bản đăng ký giao ước thi đua', 'trước ngày {ngày}', 10, 25, -1),
    ('registration-start', 4, 'Bắt đầu đăng ký chỉ tiêu, giao ước', 'từ ngày {ngày}', 1, 5, 0),
    ('work-plan', 5, 'Kế hoạch hoạt động của cụm, khối', 'trước ngày {ngày}', 2, 28, 0),
    ('target-registration', 6, 'Đơn vị đăng ký chỉ tiêu thi đua', 'trước ngày {ngày}', 3, 25, 0),
    ('regulation', 6, 'Quy chế của cụm, khối', 'trước ngày {ngày}', 3, 31, 0),
    ('score-table', 7, 'Bảng tiêu chí chấm điểm', 'trước ngày {ngày}', 3, 31, 0),
    ('target-register', 8, 'Cụm, khối tổng hợp đăng ký chỉ tiêu', 'trước ngày {ngày}', 4, 5, 0),
    ('pledge', 9, 'Đơn vị ký giao ước thi đua', 'trước ngày {ngày}', 4, 15, 0),
    ('pledge-signing', 9, 'Cụm, khối hoàn thành ký giao ước', 'trước ngày {ngày}', 4, 30, 0),
    ('year-guidance-start', 60, 'Bắt đầu soạn hướng dẫn tổng kết năm', 'từ ngày {ngày}', 9, 15, 0),
    ('year-guidance', 61, 'Ban hành hướng dẫn tổng kết năm', 'trước ngày {ngày}', 9, 30, 0),
    ('year-unit-report', 62, 'Đơn vị gửi báo cáo năm và bảng tự chấm điểm', 'trước ngày {ngày}', 10, 20, 0),
    ('year-cluster-report', 63, 'Cụm, khối gửi dự thảo báo cáo tổng kết', 'trước ngày {ngày}', 10, 25, 0),
    ('year-comment', 64, 'Đơn vị góp ý dự thảo báo cáo tổng kết', 'đến hết ngày {ngày}', 10, 31, 0),
    ('conference', 65, 'Hội nghị tổng kết của cụm, khối', 'xong trước ngày {ngày}', 2, 10, 1),
    ('award-dossier', 66, 'Đơn vị được suy tôn gửi hồ sơ khen thưởng', 'trước ngày {ngày}', 2, 15, 1),
    ('cluster-file', 67, 'Cụm, khối gửi hồ sơ sau hội nghị', 'trước ngày {ngày}', 2, 20, 1),
    ('award-submission', 68, 'Trình UBND tỉnh khen thưởng', 'trước ngày {ngày}', 3, 20, 1),
    ('award-decision', 69, 'Dự thảo quyết định khen thưởng', 'trước ngày {ngày}', 3, 31, 1),
    ('refusal-notice', 70, 'Thông báo trường hợp không khen thưởng', 'trước ngày {ngày}', 4, 10, 1),
    ('pm-submission', 71, 'Trình Thủ tướng Chính phủ', 'trước ngày {ngày}', 4, 15, 1),
    ('year-province-report', 72, 'Báo cáo tổng kết năm toàn tỉnh', 'trước ngày {ngày}', 5, 15, 1);

alter table emulation_cycle add column closed_at timestamptz;
alter table emulation_cycle add column closed_by text;

-- OWES. What is owed only when something happens is told apart by what it is about.
comment on column obligation.period is 'Tells apart what one party owes twice a year, e.g. the obligation a comment is about';

-- REPORT. What somebody answered who was asked for an opinion.
create table reply (
    obligation bigint      not null constraint reply_pk primary key constraint reply_obligation_fk references obligation,
    agrees     boolean     not null,
    text       text        not null,
    replied_by text        not null,
    replied_at timestamptz not null
);
