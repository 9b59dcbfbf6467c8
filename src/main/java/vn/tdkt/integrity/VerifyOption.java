package vn.tdkt.integrity;

import java.util.Arrays;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Turns a start with {@code --tdkt.verify} into {@link VerifyCommand} before anything of the server exists. Registered in
 * {@code META-INF/spring.factories}.
 */
class VerifyOption implements ApplicationListener<ApplicationStartingEvent> {

    private static final String OPTION = "--tdkt.verify";

    @Override
    public void onApplicationEvent(ApplicationStartingEvent start) {
        boolean itself = start.getSpringApplication().getAllSources().contains(VerifyCommand.Reading.class);
        if (!itself && Arrays.asList(start.getArgs()).contains(OPTION)) {
            System.exit(VerifyCommand.run(start.getArgs()));
        }
    }
}
