package vn.tdkt.sandbox.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.sandbox.SandboxOnly;

/** All players by the form that they answer. */
@Component
@SandboxOnly
class Cast {

    private final Map<String, Player.Part> byForm = new HashMap<>();

    Cast(List<Player> players) {
        players.forEach(player -> player.parts().forEach(this::give));
    }

    private void give(String form, Player.Part part) {
        if (byForm.put(form, part) != null) {
            throw new IllegalStateException("Two players answer " + form);
        }
    }

    Optional<Player.Part> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
