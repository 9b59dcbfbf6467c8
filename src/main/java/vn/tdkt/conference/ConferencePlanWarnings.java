package vn.tdkt.conference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** What speaks against the day of a conference; it may be kept all the same. */
@Service
@Transactional(readOnly = true)
public class ConferencePlanWarnings {

    private final Obligations obligations;
    private final ConferencePlanStore plans;
    private final OpinionGivers givers;
    private final Cycles cycles;
    private final Names names;

    ConferencePlanWarnings(
            Obligations obligations, ConferencePlanStore plans, OpinionGivers givers, Cycles cycles, Names names) {
        this.obligations = obligations;
        this.plans = plans;
        this.givers = givers;
        this.cycles = cycles;
        this.names = names;
    }

    public List<String> of(long id, LocalDate day, LocalTime startsAt, boolean wholeDay) {
        Obligation conference = obligations.get(id);
        List<String> warnings = new ArrayList<>();
        String written = Days.text(day);
        cycles.daysOff().reason(day).ifPresent(why -> warnings.add("Ngày " + written + " là ngày nghỉ (" + why + ")."));
        if (day.isAfter(conference.due())) {
            warnings.add("Ngày " + written + " sau hạn tổ chức hội nghị, " + Days.text(conference.due()) + ".");
        }
        for (long other : plans.sameDay(id, day)) {
            plans.of(other)
                    .filter(plan -> plan.meets(startsAt, wholeDay))
                    .map(plan -> obligations.get(other))
                    .filter(their -> shares(conference, their))
                    .ifPresent(their -> warnings.add("Cùng buổi với hội nghị của " + names.of(their.debtor())
                            + ", nơi cùng một thành viên Hội đồng phụ trách."));
        }
        return warnings;
    }

    private boolean shares(Obligation one, Obligation other) {
        return one.year() == other.year()
                && givers.shareCouncilMember(one.debtor().code(), other.debtor().code(), one.year());
    }
}
