package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People can be written to, and hold a role in a unit exactly where the role is one of a unit. */
final class PeopleRules {

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9(][0-9 .()-]{5,20}");

    private PeopleRules() {}

    static void check(Entries all, LocalDate today, Findings findings) {
        all.of(Tables.PEOPLE).forEach(person -> checkContact(person, findings));
        all.of(Tables.ASSIGNMENTS).forEach(assignment -> checkUnit(assignment, findings));
        warnOfIdlePeople(all, findings);
        warnOfUnitsWithout(all, today, Set.of(PersonRole.OFFICER.name()), "cán bộ làm thi đua, khen thưởng", findings);
        warnOfUnitsWithout(
                all, today, Set.of(PersonRole.LEADER.name(), PersonRole.VICE_LEADER.name()), "lãnh đạo", findings);
    }

    private static void checkContact(Entry person, Findings findings) {
        String mail = person.text(Tables.MAIL);
        if (mail != null && !MAIL.matcher(mail).matches()) {
            findings.fault(
                    person, Tables.MAIL, "\"" + mail + "\" không phải là địa chỉ thư", "Sửa địa chỉ hoặc để trống");
        }
        String telephone = person.text(Tables.TELEPHONE);
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            findings.fault(
                    person,
                    Tables.TELEPHONE,
                    "\"" + telephone + "\" không phải là số điện thoại",
                    "Sửa số hoặc để trống");
        }
    }

    private static void checkUnit(Entry assignment, Findings findings) {
        String name = assignment.text(Tables.PERSON_ROLE);
        if (name == null) {
            return;
        }
        PersonRole role = PersonRole.valueOf(name);
        boolean hasUnit = assignment.text(Tables.OPTIONAL_UNIT) != null;
        if (role.inUnit() && !hasUnit) {
            findings.fault(
                    assignment,
                    Tables.OPTIONAL_UNIT,
                    "vai trò \"" + role.label() + "\" phải thuộc một đơn vị",
                    "Điền mã đơn vị");
        } else if (!role.inUnit() && hasUnit) {
            findings.fault(
                    assignment,
                    Tables.OPTIONAL_UNIT,
                    "vai trò \"" + role.label() + "\" không thuộc đơn vị nào",
                    "Để trống cột này");
        }
    }

    private static void warnOfIdlePeople(Entries all, Findings findings) {
        Set<String> busy = values(all.of(Tables.ASSIGNMENTS), Tables.ACCOUNT);
        all.of(Tables.PEOPLE).stream()
                .filter(person -> !busy.contains(String.valueOf(person.text(Tables.ACCOUNT))))
                .forEach(person -> findings.warning(
                        person,
                        Tables.ACCOUNT,
                        "người này chưa có vai trò nào nên không nhận được việc",
                        "Thêm một dòng vào trang \"Phân công\""));
    }

    private static void warnOfUnitsWithout(
            Entries all, LocalDate today, Set<String> roles, String whom, Findings findings) {
        Set<String> served = values(
                all.of(Tables.ASSIGNMENTS).stream()
                        .filter(entry -> roles.contains(String.valueOf(entry.text(Tables.PERSON_ROLE))))
                        .filter(entry -> entry.period().contains(today))
                        .toList(),
                Tables.OPTIONAL_UNIT);
        all.of(Tables.UNITS).stream()
                .filter(unit -> unit.period().contains(today))
                .filter(unit -> !served.contains(String.valueOf(unit.text(Tables.CODE))))
                .forEach(unit -> findings.warning(
                        unit, Tables.CODE, "đơn vị chưa có " + whom, "Thêm một dòng vào trang \"Phân công\""));
    }

    private static Set<String> values(List<Entry> entries, Field field) {
        return entries.stream().map(entry -> String.valueOf(entry.text(field))).collect(Collectors.toSet());
    }
}
