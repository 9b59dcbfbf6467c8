package vn.tdkt.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.tdkt.Application;

/** The one clock of the house: the engine's, so that engine and features never disagree about today. */
@Component
class EngineClock extends Clock {

    @Override
    public ZoneId getZone() {
        return Application.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Every date of this system is a date in " + Application.ZONE);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
