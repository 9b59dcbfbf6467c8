package vn.tdkt.conference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The awards and the rules of conferences, as read from {@code awards.yaml}; rules change from year to year. */
@ConfigurationProperties
public record Awards(List<Award> awards, List<ConferenceRule> conferenceRules) {

    /** The share of members that makes a conference, from that year on. */
    public record ConferenceRule(int from, Share quorum) {}

    /** Every award by the rules of that year, in the order of the file. */
    public List<Award> of(int year) {
        Map<String, Award> latest = new LinkedHashMap<>();
        awards.stream()
                .filter(award -> award.from() <= year)
                .forEach(award -> latest.merge(
                        award.code(), award, (known, other) -> known.from() > other.from() ? known : other));
        Collection<Award> inForce = latest.values();
        return List.copyOf(inForce);
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Award named(String code, int year) {
        return of(year).stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Không có hình thức khen thưởng mã " + code + "."));
    }

    /** The share of members that makes a conference of that year. */
    public Share quorum(int year) {
        return conferenceRules.stream()
                .filter(rule -> rule.from() <= year)
                .reduce((earlier, later) -> later.from() >= earlier.from() ? later : earlier)
                .orElseThrow(() -> new NoSuchElementException("No rule of conferences for " + year))
                .quorum();
    }
}
