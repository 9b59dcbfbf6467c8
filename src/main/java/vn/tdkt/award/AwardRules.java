package vn.tdkt.award;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The awards, as read from {@code awards.yaml}; the rules of the vote beside them belong to the conference. */
@ConfigurationProperties
public record AwardRules(List<AwardRule> awards) {

    /** Every award by the rules of that year, in the order of the file. */
    public List<AwardRule> of(int year) {
        Map<String, AwardRule> latest = new LinkedHashMap<>();
        awards.stream()
                .filter(award -> award.from() <= year)
                .forEach(award -> latest.merge(
                        award.code(), award, (known, other) -> known.from() > other.from() ? known : other));
        return latest.values().stream().toList();
    }

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public AwardRule named(String code, int year) {
        return of(year).stream()
                .filter(award -> award.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Không có hình thức khen thưởng mã " + code + "."));
    }
}
