package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.State;
import vn.tdkt.report.TargetRegisters.Registered;

/** Writes the register of all targets of a cluster, unit by unit, and who registered on paper or not at all. */
@Component
class TargetRegisterWriter implements PaperWriter {

    private final DocumentFacts facts;
    private final Names names;
    private final RegisteredMembers registered;
    private final ReportStore store;

    TargetRegisterWriter(DocumentFacts facts, Names names, RegisteredMembers registered, ReportStore store) {
        this.facts = facts;
        this.names = names;
        this.registered = registered;
        this.store = store;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of("target-register");
    }

    @Override
    public List<Written> write(Obligation register, String drafter) {
        String cluster = names.of(register.debtor());
        List<Registered> members = registered.of(register);
        Map<String, Object> content = new HashMap<>();
        List<Map<String, Object>> units = members.stream()
                .filter(member -> !member.targets().isEmpty())
                .map(Registered::printed)
                .toList();
        content.put(
                "introduction",
                "%s tổng hợp chỉ tiêu thi đua năm %d do các đơn vị thành viên đăng ký (%d trên %d đơn vị) như sau:"
                        .formatted(cluster, register.year(), received(members), members.size()));
        content.put("anyUnits", !units.isEmpty());
        content.put("units", units);
        content.put(
                "elsewhere",
                named(
                        "Đơn vị đăng ký bằng văn bản gửi ngoài hệ thống: ",
                        members,
                        member -> member.state() == State.ACCEPTED
                                && member.targets().isEmpty()));
        content.put("missing", named("Đơn vị chưa đăng ký: ", members, member -> member.state() != State.ACCEPTED));
        content.put("remark", store.sections(register.id()).getOrDefault(TargetRegistrations.REMARK, ""));
        content.put(
                "closing", "Trên đây là tổng hợp chỉ tiêu thi đua năm " + register.year() + " của " + cluster + "./.");
        return List.of(new Written(facts.report(register, drafter), content));
    }

    private static long received(List<Registered> members) {
        return members.stream()
                .filter(member -> member.state() == State.ACCEPTED)
                .count();
    }

    private static String named(String before, List<Registered> members, Predicate<Registered> which) {
        String named = members.stream().filter(which).map(Registered::name).collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : before + named + ".";
    }
}
