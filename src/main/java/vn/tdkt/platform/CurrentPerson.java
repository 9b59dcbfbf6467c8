package vn.tdkt.platform;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** The person on whose behalf this request runs: whoever logged in to Tasklist, Cockpit or an own page. */
@Component
public class CurrentPerson {

    private final IdentityService identity;
    private final People people;

    CurrentPerson(IdentityService identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    /** Refuses with {@link NotLoggedIn} when nobody is logged in, or somebody who may no longer be. */
    public Person person() {
        return ifLoggedIn().orElseThrow(NotLoggedIn::new);
    }

    public Optional<Person> ifLoggedIn() {
        return account().flatMap(people::byAccount).filter(Person::active);
    }

    /** Whether the person is in the group of that id, as of the last look at the organisation (seconds ago). */
    public boolean in(String group) {
        return groups().contains(group);
    }

    public List<String> groups() {
        Authentication authentication = authentication();
        return authentication == null || authentication.getGroupIds() == null
                ? List.of()
                : List.copyOf(authentication.getGroupIds());
    }

    /** Refuses with {@link NotAllowed} who is in none of these groups, with {@link NotLoggedIn} who is nobody. */
    public void mustBeIn(String... groups) {
        mustBeLoggedIn();
        if (List.of(groups).stream().noneMatch(this::in)) {
            throw new NotAllowed();
        }
    }

    void mustBeLoggedIn() {
        if (account().isEmpty()) {
            throw new NotLoggedIn();
        }
    }

    private Optional<String> account() {
        return Optional.ofNullable(authentication()).map(Authentication::getUserId);
    }

    private @Nullable Authentication authentication() {
        return identity.getCurrentAuthentication();
    }
}
