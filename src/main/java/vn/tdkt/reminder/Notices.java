package vn.tdkt.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Party;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.People.GroupMember;

/** Tells people once of what happened, with the address of the page where it stands. */
@Component
class Notices {

    private final People people;
    private final Outbox outbox;
    private final String pages;

    Notices(People people, Outbox outbox, @Value("${tdkt.base-url}") String baseUrl) {
        this.people = people;
        this.outbox = outbox;
        this.pages = baseUrl.replaceAll("/+$", "") + "/camunda/tdkt/";
    }

    String page(String file) {
        return pages + file + ".html";
    }

    String page(Obligation obligation) {
        return page("nghia-vu") + "?id=" + obligation.id();
    }

    /** Accounts of everybody in those groups today, each once. */
    Stream<String> accounts(String... groups) {
        return people.inGroups(List.of(groups)).stream()
                .map(GroupMember::account)
                .distinct();
    }

    /** Accounts of whoever works for a party in the obligation's year. */
    Stream<String> accounts(Party party, Obligation about) {
        return accounts(party.officers(about.year()), party.leaders(about.year()));
    }

    /** @param slot what makes it once for each of them */
    void tell(Stream<String> accounts, String subject, String text, String slot) {
        outbox.write(accounts.distinct()
                .map(account -> new Letter(account, subject, text, slot))
                .toList());
    }
}
