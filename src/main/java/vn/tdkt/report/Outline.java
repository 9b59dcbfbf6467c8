package vn.tdkt.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.tdkt.obligation.Obligation;

/**
 * What a kind of report consists of, as read from {@code report-outlines.yaml}, where each field is explained.
 *
 * @param words null where the document has no words of a part of the year
 * @param addressed whom an officer's letter starts with, null for nobody
 * @param comparesWith kind whose results stand beside this one's, null for none
 * @param gathers kind whose obligations of the year are gathered, null for those that feed this one
 * @param summaryPages how many pages A4 its summary may fill, null when it has none
 */
public record Outline(
        String kind,
        @Nullable Wording words,
        @Nullable Addressed addressed,
        boolean adjustsTargets,
        @Nullable String comparesWith,
        @Nullable String gathers,
        @Nullable BigDecimal summaryPages,
        boolean selfScored,
        boolean scoresMembers,
        List<Section> sections) {

    /**
     * To whom a document of the province goes before its drafter changes it; {năm} stands for the year.
     *
     * @param otherOwners one more addressee where bodies below the province own clusters, null for none
     */
    public record Addressed(
            @DefaultValue List<String> to,
            @Nullable String otherOwners,
            @DefaultValue List<String> information) {}

    /** Refuses a kind that has none with {@link NoSuchElementException}. */
    Wording wording() {
        if (words == null) {
            throw new NoSuchElementException("Outline " + kind + " has no words");
        }
        return words;
    }

    boolean comparesResults() {
        return comparesWith != null;
    }

    @Nullable
    String review() {
        return words == null ? null : words.review();
    }

    /** Whose reports become this one. */
    Source sourceOf(Obligation obligation) {
        return gathers == null ? Source.below(obligation.id()) : Source.ofYear(obligation.year(), gathers);
    }
}
