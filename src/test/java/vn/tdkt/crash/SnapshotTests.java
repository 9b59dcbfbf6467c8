package vn.tdkt.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    private static final Snapshot YEAR = new Snapshot(Map.of("mail", List.of("a", "b", "b"), "vote", List.of("yes")));

    @Test
    void findsWhatIsLostDoubledOrDifferent() {
        assertThat(YEAR.differencesTo(with(List.of("a", "b"), List.of("yes"))))
                .containsExactly("mail\n   only undisturbed: b");
        assertThat(YEAR.differencesTo(with(List.of("a", "a", "b", "b"), List.of("yes"))))
                .containsExactly("mail\n   only disturbed:   a");
        assertThat(YEAR.differencesTo(with(List.of("a", "b", "b"), List.of("no"))))
                .containsExactly("vote\n   only undisturbed: yes", "vote\n   only disturbed:   no");
    }

    @Test
    void findsATableThatOnlyOneOfThemHas() {
        assertThat(YEAR.differencesTo(new Snapshot(Map.of("mail", List.of("b", "a", "b")))))
                .containsExactly("vote\n   only undisturbed: yes");
    }

    @Test
    void doesNotMindTheOrder() {
        assertThat(YEAR.differencesTo(with(List.of("b", "a", "b"), List.of("yes"))))
                .isEmpty();
    }

    private static Snapshot with(List<String> mails, List<String> votes) {
        return new Snapshot(Map.of("mail", mails, "vote", votes));
    }
}
