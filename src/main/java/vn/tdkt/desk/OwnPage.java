package vn.tdkt.desk;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.tdkt.organisation.Groups;

/** Our own pages and whose navigation shows them; each page's endpoints check rights again. */
@SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
enum OwnPage {
    BOARD("tien-do", Groups.EVERYBODY),
    OBLIGATIONS("nghia-vu", Groups.EVERYBODY),
    CHASE("don-doc", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS),
    GIVING_OUT("giao-viec-van-ban", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS),
    DIFFICULTIES("vuong-mac", Groups.EVERYBODY),
    REGISTERS("so-van-ban", Groups.EVERYBODY),
    YEAR("nam-thi-dua", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS),
    HEADS("truong-khoi", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS),
    ORGANISATION("to-chuc", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS),
    TEMPLATES("mau-van-ban", Groups.EVERYBODY),
    LETTERS("thu", Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS, Groups.ADMINISTRATORS),
    ACCOUNTS("tai-khoan", Groups.ADMINISTRATORS),
    CLOCK("dong-ho", Groups.ADMINISTRATORS),
    ABSENCES("vang-mat", Groups.EVERYBODY),
    PASSWORD("mat-khau", Groups.EVERYBODY);

    private final String file;
    private final List<String> groups;

    OwnPage(String file, String... groups) {
        this.file = file;
        this.groups = List.of(groups);
    }

    String file() {
        return file;
    }

    boolean isFor(List<String> itsGroups, boolean sandbox) {
        boolean heads = (this == CHASE || this == GIVING_OUT) && ChaseRights.chases(itsGroups);
        return (this != CLOCK || sandbox) && (heads || groups.stream().anyMatch(itsGroups::contains)) && isBuilt();
    }

    /** A page that is not there is not offered. */
    private boolean isBuilt() {
        return new ClassPathResource("static/camunda/tdkt/" + file + ".html").exists();
    }
}
