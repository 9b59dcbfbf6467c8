package vn.tdkt.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.obligation.State;
import vn.tdkt.reminder.Reminder.Role;

/** The words of one person's digest: concrete, friendly, one line for each debt. */
record Digest(List<Reminder> reminders, LocalDate today, Function<Debt, String> what) {

    String subject() {
        List<String> counts = new ArrayList<>();
        addCount(counts, own().filter(debt -> debt.due().isAfter(today)).count(), "việc sắp đến hạn");
        addCount(counts, own().filter(debt -> debt.due().isEqual(today)).count(), "việc đến hạn hôm nay");
        addCount(counts, own().filter(debt -> debt.late(today)).count(), "việc quá hạn");
        addCount(counts, of(Role.MEMBER_LATE).count(), "thành viên chậm");
        addCount(counts, of(Role.CLUSTER_LATE).count(), "cụm, khối chậm");
        addCount(counts, of(Role.UNIT_LATE).count(), "đơn vị chậm");
        return "Nhắc việc thi đua, khen thưởng ngày " + Words.day(today) + ": " + String.join(", ", counts);
    }

    String body(String fullName, String tasklist) {
        StringBuilder text =
                new StringBuilder("Kính gửi ông/bà ").append(fullName).append(",\n");
        part(text, "Việc của ông/bà và đơn vị", own().map(this::ownLine));
        part(text, "Thành viên chậm", of(Role.MEMBER_LATE).map(this::lateLine));
        part(text, "Cụm, khối chậm", of(Role.CLUSTER_LATE).map(this::lateLine));
        part(text, "Số đơn vị chậm theo cụm, khối", lateUnits());
        return text.append("\nMở danh sách việc tại: ")
                .append(tasklist)
                .append(
                        "\nViệc đã làm xong bằng cách khác (bưu điện, phần mềm văn bản, Zalo, cuộc họp...): mở việc đó,")
                .append(" chọn “Đã làm ngoài hệ thống” để hệ thống thôi nhắc.\n")
                .append("\nThư do hệ thống tự soạn; ông/bà không cần trả lời.\n")
                .toString();
    }

    private String ownLine(Debt debt) {
        String correction = debt.correction() ? ", bản đính chính" : "";
        String supplement = debt.state() == State.RETURNED ? ", bổ sung theo đề nghị của nơi nhận" : "";
        return what.apply(debt) + " của " + debt.debtorName() + ", gửi " + debt.receiverName() + correction + supplement
                + ": hạn " + Words.day(debt.due()) + ", " + Words.left(debt.due(), today) + ".";
    }

    private String lateLine(Debt debt) {
        return debt.debtorName() + ": " + what.apply(debt) + ", hạn " + Words.day(debt.due()) + ", "
                + Words.left(debt.due(), today) + ".";
    }

    private Stream<String> lateUnits() {
        Map<String, Long> counts = of(Role.UNIT_LATE)
                .collect(Collectors.groupingBy(Debt::receiverName, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(cluster -> cluster.getKey() + ": " + cluster.getValue() + " đơn vị.");
    }

    private Stream<Debt> own() {
        return of(Role.OWN);
    }

    private Stream<Debt> of(Role role) {
        return reminders.stream().filter(reminder -> reminder.role() == role).map(Reminder::debt);
    }

    private static void part(StringBuilder text, String title, Stream<String> lines) {
        List<String> written = lines.map(line -> "- " + line + "\n").toList();
        if (!written.isEmpty()) {
            text.append("\n").append(title).append(":\n");
            written.forEach(text::append);
        }
    }

    private static void addCount(List<String> counts, long count, String noun) {
        if (count > 0) {
            counts.add(count + " " + noun);
        }
    }
}
