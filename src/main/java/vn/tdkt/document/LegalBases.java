package vn.tdkt.document;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The table of legal-bases.yaml: which law a paper of a day rests on. */
@ConfigurationProperties("legal-bases")
public record LegalBases(List<LegalBasis> all) {

    private static final Pattern PLACE = Pattern.compile("\\{căn cứ ([a-z-]+)}");

    public LegalBases {
        all = List.copyOf(all);
    }

    /** How papers of a sort cite the law of that day, one a line. Refuses an unknown sort with {@link NoSuchElementException}. */
    public List<String> proposed(String sort, LocalDate day) {
        List<LegalBasis> known =
                all.stream().filter(row -> row.proposedFor().contains(sort)).toList();
        if (known.isEmpty()) {
            throw new NoSuchElementException("No row of legal-bases.yaml is proposed for " + sort);
        }
        return known.stream()
                .filter(row -> row.holdsOn(day))
                .map(LegalBasis::cited)
                .toList();
    }

    /** The text of a proposal with the law of that day in the places {@code {căn cứ …}}. */
    public String fill(String proposal, LocalDate day) {
        return PLACE.matcher(proposal)
                .replaceAll(found -> Matcher.quoteReplacement(String.join("\n", proposed(found.group(1), day))));
    }

    /** What a paper of that day cites in the place of that law; empty when the table has none. */
    List<LegalBasis> insteadOf(LegalBasis other, LocalDate day) {
        return all.stream().filter(row -> row.isLike(other) && row.holdsOn(day)).toList();
    }
}
