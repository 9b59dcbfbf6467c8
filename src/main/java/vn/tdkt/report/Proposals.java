package vn.tdkt.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.cycle.YearDates;
import vn.tdkt.document.LegalBases;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;

/** The texts that outlines propose, with year, debtor, milestones and the law of today in their places. */
@Component
class Proposals {

    private static final Pattern MILESTONE = Pattern.compile("\\{mốc ([a-z-]+)}");

    private final Cycles cycles;
    private final LegalBases bases;
    private final Names names;
    private final Clock clock;

    Proposals(Cycles cycles, LegalBases bases, Names names, Clock clock) {
        this.cycles = cycles;
        this.bases = bases;
        this.names = names;
        this.clock = clock;
    }

    /** Empty for a section that proposes nothing. */
    String of(Section section, Obligation obligation) {
        return section.proposal() == null ? "" : filled(section.proposal(), obligation);
    }

    String filled(String text, Obligation obligation) {
        int year = obligation.year();
        String named = bases.fill(text, LocalDate.now(clock))
                .replace("{năm}", String.valueOf(year))
                .replace("{năm sau}", String.valueOf(year + 1))
                .replace("{đơn vị}", names.of(obligation.debtor()));
        return MILESTONE.matcher(named).find() ? withMilestones(named, cycles.datesOf(year)) : named;
    }

    private static String withMilestones(String text, YearDates dates) {
        return MILESTONE.matcher(text).replaceAll(found -> phrase(dates, found));
    }

    private static String phrase(YearDates dates, MatchResult found) {
        String code = found.group(1);
        return dates.milestone(code).phraseFor(dates.dueForAll(code));
    }
}
