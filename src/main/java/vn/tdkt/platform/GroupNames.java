package vn.tdkt.platform;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Cluster;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;

/** What people at a screen read instead of the id of a group. */
@Component
class GroupNames {

    private static final Map<String, String> FIXED = Map.of(
            Groups.ADMINISTRATORS, "Quản trị hệ thống",
            Groups.EVERYBODY, "Mọi người dùng",
            Groups.STANDING_OFFICERS, "Chuyên viên Ban TĐKT – Sở Nội vụ",
            Groups.STANDING_LEADERS, "Lãnh đạo Sở Nội vụ",
            Groups.PROVINCE_LEADERS, "Lãnh đạo UBND tỉnh",
            Groups.COUNCIL_MEMBERS, "Thành viên Hội đồng TĐKT tỉnh");
    private static final Pattern OF_UNIT = Pattern.compile("unit(Officers|Leaders)(.+)");
    private static final Pattern ALONE = Pattern.compile("alone(.+)");
    private static final Pattern OF_HEAD = Pattern.compile("head(Officers|Leaders)(\\d{4})(.+)");

    private static final Pattern IN_CHARGE = Pattern.compile("inCharge(\\d{4})(.+)");

    private final Organisation organisation;
    private final People people;

    GroupNames(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    String of(String group) {
        Matcher unit = OF_UNIT.matcher(group);
        Matcher head = OF_HEAD.matcher(group);
        Matcher charge = IN_CHARGE.matcher(group);
        Matcher alone = ALONE.matcher(group);
        try {
            if (alone.matches()) {
                return people.byAccount(alone.group(1)).map(Person::fullName).orElse(group);
            }
            if (head.matches()) {
                return ofHead(kind(head.group(1)), organisation.cluster(head.group(3)), head.group(2));
            }
            if (charge.matches()) {
                return "Thành viên Hội đồng phụ trách %s năm %s"
                        .formatted(organisation.cluster(charge.group(2)).name(), charge.group(1));
            }
            return unit.matches()
                    ? kind(unit.group(1)) + " – "
                            + organisation.unit(unit.group(2)).name()
                    : FIXED.getOrDefault(group, group);
        } catch (NoSuchElementException e) {
            return group;
        }
    }

    private static String ofHead(String members, Cluster cluster, String year) {
        return "%s (%s) – %s năm %s".formatted(members, cluster.kind().headTitle(), cluster.name(), year);
    }

    private static String kind(String members) {
        return members.equals("Officers") ? "Cán bộ TĐKT" : "Lãnh đạo";
    }
}
