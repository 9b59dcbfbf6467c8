package vn.tdkt.conference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper of one ballot: issued, collected, valid. */
public record Ballots(
        @Nullable Integer issued,
        @Nullable Integer collected,
        @Nullable Integer valid) {

    /** What cannot be; empty when it can. */
    List<String> faults(Turnout turnout) {
        if (issued == null || collected == null || valid == null) {
            return List.of("ghi đủ số phiếu phát ra, thu về, hợp lệ");
        }
        List<String> faults = new ArrayList<>();
        if (Math.min(issued, Math.min(collected, valid)) < 0) {
            faults.add("số phiếu không thể âm");
        }
        if (issued > turnout.present()) {
            faults.add("phát ra " + issued + " phiếu, nhiều hơn " + turnout.present() + " đơn vị có mặt");
        }
        if (collected > issued) {
            faults.add("thu về " + collected + " phiếu, nhiều hơn " + issued + " phiếu phát ra");
        }
        if (valid > collected) {
            faults.add(valid + " phiếu hợp lệ, nhiều hơn " + collected + " phiếu thu về");
        }
        return faults;
    }

    int validOrNone() {
        return valid == null ? 0 : valid;
    }
}
