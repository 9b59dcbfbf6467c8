package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Owner bodies form no circle; only a unit that ends has successors, and they are there the day after. */
final class UnitRules {

    private UnitRules() {}

    static void check(Entries all, Findings findings) {
        all.of(Tables.OWNERS).forEach(owner -> checkSuperiors(owner, all, findings));
        all.of(Tables.SUCCESSORS).forEach(link -> checkSuccessor(link, all, findings));
    }

    private static void checkSuperiors(Entry owner, Entries all, Findings findings) {
        Set<Entry> passed = new HashSet<>();
        Entry above = all.byCode(Tables.OWNERS, owner.text(Tables.SUPERIOR));
        while (above != null && passed.add(above)) {
            if (above.equals(owner)) {
                findings.fault(
                        owner,
                        Tables.SUPERIOR,
                        "cơ quan này lại là cấp trên của chính nó",
                        "Sửa cấp trên để không thành vòng");
            }
            above = all.byCode(Tables.OWNERS, above.text(Tables.SUPERIOR));
        }
    }

    private static void checkSuccessor(Entry link, Entries all, Findings findings) {
        Entry unit = all.byCode(Tables.UNITS, link.text(Tables.UNIT));
        Entry successor = all.byCode(Tables.UNITS, link.text(Tables.SUCCESSOR));
        if (unit == null || successor == null) {
            return;
        }
        LocalDate lastDay = unit.date(Tables.TO);
        if (lastDay == null) {
            findings.fault(
                    link,
                    Tables.UNIT,
                    "đơn vị có đơn vị kế thừa nhưng chưa có ngày kết thúc",
                    "Điền cột \"Đến ngày\" của đơn vị hoặc bỏ dòng này");
        } else if (!successor.period().contains(lastDay.plusDays(1))) {
            findings.fault(
                    link,
                    Tables.SUCCESSOR,
                    "đơn vị kế thừa không hoạt động vào ngày " + ViewValue.of(lastDay.plusDays(1)),
                    "Chọn đơn vị khác hoặc sửa ngày của hai đơn vị");
        }
    }
}
