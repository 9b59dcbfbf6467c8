package vn.tdkt.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** The organisation's people and groups in the engine's words. */
@Component
class StaffDirectory {

    private final People people;
    private final Passwords passwords;
    private final GroupNames names;

    StaffDirectory(People people, Passwords passwords, GroupNames names) {
        this.people = people;
        this.passwords = passwords;
        this.names = names;
    }

    /** Nobody for an account that is unknown or may no longer log in. */
    Optional<User> user(String account) {
        return people.byAccount(account).filter(Person::active).map(StaffDirectory::user);
    }

    List<User> users() {
        return people.active().stream().map(StaffDirectory::user).toList();
    }

    List<User> membersOf(String group) {
        return people.inGroup(group).stream().map(StaffDirectory::user).toList();
    }

    boolean passwordMatches(String account, String password) {
        return passwords.matches(account, password);
    }

    List<String> groupsOf(String account) {
        return people.groupsOf(account);
    }

    List<String> allGroups() {
        return people.groups();
    }

    List<Group> groups(Collection<String> ids) {
        return ids.stream().<Group>map(id -> new StaffGroup(id, names)).toList();
    }

    /** Vietnamese names begin with the family name: the engine shows first and last name in this order. */
    private static User user(Person person) {
        UserEntity user = new UserEntity(person.account());
        int given = person.fullName().lastIndexOf(' ');
        user.setFirstName(given < 0 ? "" : person.fullName().substring(0, given));
        user.setLastName(person.fullName().substring(given + 1));
        user.setEmail(person.mail());
        return user;
    }
}
