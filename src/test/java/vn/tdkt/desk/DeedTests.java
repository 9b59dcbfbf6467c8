package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;

class DeedTests {

    @Test
    void aReaderIsKnownByTheGroupsOfItsUnitsAndItsClusters() {
        Reader reader = Reader.in(List.of("unitOfficersTTT", "headLeaders2026KTDNC", "unitLeadersBNC", "everybody"));

        assertThat(reader.units()).containsExactlyInAnyOrder("TTT", "BNC");
        assertThat(reader.headships()).containsExactly("2026KTDNC");
        assertThat(reader.everything()).isFalse();
        assertThat(Reader.in(List.of(Groups.STANDING_OFFICERS)).everything()).isTrue();
        assertThat(Reader.in(List.of(Groups.ADMINISTRATORS)).everything()).isFalse();
    }
}
