package vn.tdkt.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tdkt.conference.ConferenceAnswer.NextHead;
import vn.tdkt.conference.ConferenceAnswer.Outcome;
import vn.tdkt.conference.ConferenceAnswer.Postponed;
import vn.tdkt.conference.ConferenceEvents.ConferenceHeld;
import vn.tdkt.conference.ConferenceEvents.ConferencePostponed;
import vn.tdkt.conference.ConferenceEvents.PledgesSigned;
import vn.tdkt.conference.ConferenceEvents.UnitNominated;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.Headships;

/** Says what follows from a conference: the act is done, heads are chosen, pledges signed, units nominated. */
@Component
class ConferenceEffects {

    private final Obligations obligations;
    private final Headships headships;
    private final ApplicationEventPublisher events;

    ConferenceEffects(Obligations obligations, Headships headships, ApplicationEventPublisher events) {
        this.headships = headships;
        this.obligations = obligations;
        this.events = events;
    }

    /** An act needs no receipt: held is done, as of the day it was held. */
    void follow(Obligation conference, HeldConference held, String account) {
        if (held.outcome() == Outcome.POSTPONED) {
            postpone(conference, Objects.requireNonNull(held.postponed()), account);
            return;
        }
        long id = conference.id();
        nominate(conference, held);
        chooseHeads(conference, held, account);
        signPledges(conference, held, account);
        obligations.submit(id, held.day(), account, null);
        obligations.accept(id, null, account);
        events.publishEvent(new ConferenceHeld(id, conference.debtor().code(), conference.year(), held.day(), account));
    }

    private void postpone(Obligation conference, Postponed postponed, String account) {
        String reason = Objects.requireNonNull(postponed.reason()).strip();
        String until = postponed.newDate() == null ? "" : "; dự kiến họp ngày " + Days.text(postponed.newDate());
        obligations.note(conference.id(), "Hoãn hội nghị: " + reason + until, account);
        events.publishEvent(new ConferencePostponed(conference.id(), reason, postponed.newDate(), account));
    }

    private void nominate(Obligation conference, HeldConference held) {
        Map<String, List<String>> awards = held.nominated().stream()
                .collect(Collectors.groupingBy(
                        HeldVote::unit, LinkedHashMap::new, Collectors.mapping(HeldVote::award, Collectors.toList())));
        awards.forEach((unit, codes) -> events.publishEvent(
                new UnitNominated(conference.id(), conference.debtor().code(), conference.year(), unit, codes)));
    }

    private void chooseHeads(Obligation conference, HeldConference held, String account) {
        NextHead next = held.nextHead();
        if (next != null && next.head() != null && next.way() != null) {
            headships.choose(
                    conference.debtor().code(),
                    conference.year() + 1,
                    next.head(),
                    next.deputies(),
                    next.way(),
                    held.day(),
                    account);
        }
    }

    private void signPledges(Obligation conference, HeldConference held, String account) {
        if (!held.pledge().signed().isEmpty()) {
            events.publishEvent(new PledgesSigned(
                    conference.id(),
                    conference.year() + 1,
                    held.pledge().signed(),
                    held.day(),
                    held.pledge().scanId(),
                    account));
        }
    }
}
