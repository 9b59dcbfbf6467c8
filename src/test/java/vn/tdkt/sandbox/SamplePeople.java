package vn.tdkt.sandbox;

import java.util.Locale;
import java.util.Map;
import vn.tdkt.organisation.PersonRole;
import vn.tdkt.organisation.WorkbookOfOffices;

/** Invents who works where, with accounts short enough for a demonstration. */
final class SamplePeople {

    /** Every fourth unit has a vice-leader with an account. */
    private static final int VICE_LEADERS = 4;

    /** Units served by the officer of another one. */
    private static final Map<String, String> BORROWED = Map.of("BNC", "cbVPTU");

    private final WorkbookOfOffices workbook;
    private final InventedNames names = new InventedNames();
    private int people;
    private int units;

    SamplePeople(WorkbookOfOffices workbook) {
        this.workbook = workbook;
    }

    void ofTheProvince() {
        role(person("quantri", "Chuyên viên quản trị hệ thống"), PersonRole.ADMINISTRATOR);
        for (int number = 1; number <= 3; number++) {
            role(person("tdkt" + number, "Chuyên viên Ban Thi đua - Khen thưởng"), PersonRole.STANDING_OFFICER);
        }
        role(person("ldtdkt", "Phó Giám đốc Sở Nội vụ, Trưởng Ban Thi đua - Khen thưởng"), PersonRole.STANDING_LEADER);
        role(person("ubnd1", "Chủ tịch Ủy ban nhân dân tỉnh"), PersonRole.PROVINCE_LEADER);
        role("ubnd1", PersonRole.COUNCIL_MEMBER);
        for (int number = 2; number <= 3; number++) {
            role(person("ubnd" + number, "Phó Chủ tịch Ủy ban nhân dân tỉnh"), PersonRole.PROVINCE_LEADER);
            role("ubnd" + number, PersonRole.COUNCIL_MEMBER);
        }
    }

    /** The member of the Council in charge of one cluster. */
    String councilMember(int number) {
        String account = String.format(Locale.ROOT, "hd%02d", number);
        role(person(account, "Ủy viên Hội đồng Thi đua - Khen thưởng tỉnh"), PersonRole.COUNCIL_MEMBER);
        return account;
    }

    void ofUnit(String unit, String leaderTitle) {
        String officer =
                BORROWED.containsKey(unit) ? BORROWED.getOrDefault(unit, "") : person("cb" + unit, "Chuyên viên");
        workbook.assignment(officer, PersonRole.OFFICER, unit);
        workbook.assignment(person("ld" + unit, leaderTitle), PersonRole.LEADER, unit);
        if (units++ % VICE_LEADERS == 0) {
            workbook.assignment(person("pl" + unit, "Phó " + leaderTitle), PersonRole.VICE_LEADER, unit);
        }
    }

    private String person(String account, String title) {
        people++;
        String mail = account.toLowerCase(Locale.ROOT) + "@honglam.example";
        String telephone = String.format(Locale.ROOT, "0200 000 %03d", people);
        workbook.person(account, names.next(), title, mail, telephone);
        return account;
    }

    private void role(String account, PersonRole role) {
        workbook.assignment(account, role, null);
    }
}
