package vn.tdkt.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.Refusal;
import vn.tdkt.document.Issued;

/** What answers of all steps have in common. */
final class Answered {

    private static final Map<String, String> PLACES = Map.of(
            "number", "số",
            "placeAndDate", "địa danh, ngày tháng",
            "signerAuthority", "quyền hạn người ký",
            "signerTitle", "chức vụ người ký",
            "signerName", "họ tên người ký");

    private Answered() {}

    /** The text without blanks around it; refuses an empty one with the sentence. */
    static String required(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refusal(otherwise);
        }
        return text.strip();
    }

    /** What a person has to write into the file by hand, because its place was edited away; null when nothing. */
    static @Nullable String printed(List<Issued> issued) {
        Set<String> missing =
                issued.stream().flatMap(one -> one.notPrinted().stream()).collect(Collectors.toSet());
        return missing.isEmpty()
                ? null
                : "Tệp Word không còn chỗ để điền, hãy ghi tay: "
                        + missing.stream()
                                .map(place -> PLACES.getOrDefault(place, place))
                                .sorted()
                                .collect(Collectors.joining(", "));
    }
}
