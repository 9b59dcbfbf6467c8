package vn.tdkt.obligation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The kinds of obligations this installation knows. */
@ConfigurationProperties
public record Kinds(List<Kind> obligationKinds) {

    /** Codes of the kinds that are asked once that kind's obligation of the same debtor has ended. */
    List<String> following(String kind) {
        return codes(other -> kind.equals(other.follows()));
    }

    /** Codes of the kinds that wait for another one's end, so that nobody above asks them. */
    List<String> followers() {
        return codes(kind -> kind.follows() != null);
    }

    /** Codes of what is about the one above it and does not hold it up. */
    String[] beside() {
        return codes(Kind::beside).toArray(String[]::new);
    }

    /** Codes of the kinds that units feed when a year is planned. */
    List<String> fedByUnits() {
        return obligationKinds.stream()
                .filter(kind -> kind.debtor() == PartyKind.UNIT && !kind.occasional())
                .map(Kind::feeds)
                .filter(Objects::nonNull)
                .toList();
    }

    List<String> inPhase(String phase) {
        return codes(kind -> phase.equals(kind.phase())
                && kind.feeds() == null
                && kind.follows() == null
                && kind.debtor() == PartyKind.CLUSTER);
    }

    /** Codes of what the standing office owes in a part of the year. */
    List<String> ofOfficeInPhase(String phase) {
        return codes(kind -> phase.equals(kind.phase()) && kind.debtor() == PartyKind.OFFICE);
    }

    private List<String> codes(Predicate<Kind> which) {
        return obligationKinds.stream().filter(which).map(Kind::code).toList();
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Kind named(String code) {
        return obligationKinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Không có loại nghĩa vụ mã " + code + "."));
    }
}
