package vn.tdkt.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Codes are ids of groups and parts of addresses: plain letters and digits, each known and each once. */
final class CodeRules {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final List<Table> CODED = List.of(Tables.OWNERS, Tables.UNITS, Tables.CLUSTERS, Tables.PEOPLE);

    private CodeRules() {}

    static void check(Entries all, Findings findings) {
        CODED.forEach(table -> checkCodes(table, all, findings));
        Tables.ALL.forEach(table -> all.of(table).forEach(entry -> checkPeriod(entry, findings)));
        for (Table table : Tables.ALL) {
            List<Field> naming = table.fields().stream()
                    .filter(field -> field.refersTo() != null)
                    .toList();
            all.of(table).forEach(entry -> naming.forEach(field -> checkKnown(all, entry, field, findings)));
        }
    }

    private static void checkCodes(Table table, Entries all, Findings findings) {
        Field code = table.keys().get(0);
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : all.of(table)) {
            String text = String.valueOf(entry.text(code));
            Entry same = seen.putIfAbsent(text.toLowerCase(Locale.ROOT), entry);
            if (!CODE.matcher(text).matches()) {
                findings.fault(
                        entry,
                        code,
                        "\"" + text + "\" không dùng làm mã được",
                        "Chỉ dùng chữ cái không dấu và chữ số, tối đa 30 ký tự");
            } else if (same != null) {
                findings.fault(
                        entry.row() == null ? same : entry,
                        code,
                        "\"" + text + "\" chỉ khác \"" + same.text(code) + "\" ở chữ hoa, chữ thường",
                        "Đặt mã khác");
            }
        }
    }

    private static void checkPeriod(Entry entry, Findings findings) {
        if (entry.period().isBackwards()) {
            findings.fault(entry, Tables.TO, "ngày cuối trước ngày đầu", "Sửa một trong hai ngày");
        }
    }

    private static void checkKnown(Entries all, Entry entry, Field field, Findings findings) {
        String code = entry.text(field);
        Table referred = Tables.ALL.stream()
                .filter(table -> table.sheet().equals(field.refersTo()))
                .findAny()
                .orElseThrow();
        if (code != null && all.byCode(referred, code) == null) {
            findings.fault(
                    entry,
                    field,
                    "không có mã \"" + code + "\"",
                    "Sửa mã hoặc thêm một dòng vào trang \"" + field.refersTo() + "\"");
        }
    }
}
