package vn.tdkt.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What happens to nominations after the clusters, as read from {@code consolidation.yaml}. */
@ConfigurationProperties
public record ConsolidationRules(
        List<Level> awardLevels, OpinionBodies opinionBodies, List<Prize> prizes, List<BaseSalary> baseSalaries) {

    /** Refuses an award without level with {@link NoSuchElementException}. */
    public Level level(String award) {
        return awardLevels.stream()
                .filter(level -> level.award().equals(award))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No level of award " + award));
    }

    static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Who decides an award. */
    public enum DecidedBy {
        CHAIR,
        PRIME_MINISTER
    }

    /** @param loweredTo codes of the awards the Council may agree to instead */
    public record Level(String award, DecidedBy decidedBy, List<String> loweredTo) {

        public Level {
            loweredTo = loweredTo == null ? List.of() : loweredTo;
        }
    }

    /** Whom the standing office asks, and how many working days they have. */
    public record OpinionBodies(int workingDays, List<String> names) {}

    /** Prize of a collective in base salaries. */
    public record Prize(
            String award,
            BigDecimal coefficient,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Mức lương cơ sở in đồng. */
    public record BaseSalary(
            BigDecimal amount, LocalDate from, @Nullable LocalDate to) {}
}
