package vn.tdkt.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the engine with the system's rights on a person's request. The feature that asked has checked the person before;
 * the person's own rights would not reach the other instances.
 */
@Component
class AsSystem {

    private final IdentityService identity;

    AsSystem(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    <T> T call(Supplier<T> work) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
