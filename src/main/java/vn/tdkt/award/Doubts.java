package vn.tdkt.award;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is asked again before an award, since months lie between the vote and the decision. */
@Component
class Doubts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ObjectProvider<DoubtSource> sources;

    Doubts(ObjectProvider<DoubtSource> sources) {
        this.sources = sources;
    }

    /** Sentences by case id; empty where nothing speaks against it. */
    Map<Long, List<String>> of(int year, List<AwardCase> cases, LocalDate today) {
        Set<String> units = cases.stream().map(AwardCase::unit).collect(Collectors.toSet());
        Map<Long, List<String>> found = new HashMap<>();
        for (AwardCase one : cases) {
            found.put(one.id(), own(one, cases, today));
        }
        sources.orderedStream()
                .map(source -> source.of(year, units))
                .forEach(known -> cases.forEach(
                        one -> found.merge(one.id(), known.getOrDefault(one.unit(), List.of()), Doubts::joined)));
        return found;
    }

    private static List<String> own(AwardCase one, List<AwardCase> cases, LocalDate today) {
        List<String> doubts = new ArrayList<>();
        if (one.unitEnded(today) && one.unitEndedOn() != null) {
            doubts.add("Đơn vị đã kết thúc hoạt động ngày " + DAY.format(one.unitEndedOn()) + ".");
        }
        cases.stream()
                .filter(other -> other.id() != one.id()
                        && other.unit().equals(one.unit())
                        && other.award().equals(one.award()))
                .forEach(other -> doubts.add("Cũng được " + other.clusterName() + " đề nghị cùng hình thức này."));
        return doubts;
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
