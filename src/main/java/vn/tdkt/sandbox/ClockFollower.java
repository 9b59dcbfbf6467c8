package vn.tdkt.sandbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tdkt.platform.Presence;

/**
 * Keeps this node by the clock of the sandbox: while another node moves it, no job runs here, and none begins again before
 * the new time is applied.
 */
@Component
@SandboxOnly
class ClockFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFollower.class);
    private static final long BEAT_MILLIS = 100;

    private final StoredOffset offset;
    private final JobPause jobs;
    private final Nodes nodes;
    private final Presence presence;
    private final Environment environment;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(ClockFollower::thread);

    private @Nullable Noted noted;
    private volatile boolean running;

    ClockFollower(StoredOffset offset, JobPause jobs, Nodes nodes, Presence presence, Environment environment) {
        this.offset = offset;
        this.jobs = jobs;
        this.nodes = nodes;
        this.presence = presence;
        this.environment = environment;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "clock-follower");
        thread.setDaemon(true);
        return thread;
    }

    private void beat() {
        try {
            StoredOffset.Standing standing =
                    offset.standing().orElse(new StoredOffset.Standing(offset.applied(), null, false));
            int self = presence.id();
            Integer holder = standing.heldBy();
            if (standing.isHeld() && holder != null && holder != self) {
                jobs.hold();
                note(new Noted(self, offset.applied(), jobs.nothingRuns()));
            } else if (!standing.isHeld()) {
                goOn(standing, self);
            }
        } catch (RuntimeException away) {
            LOG.debug("Database away", away);
        }
    }

    private void goOn(StoredOffset.Standing standing, int self) {
        if (standing.heldBy() != null) {
            offset.letGo(standing.heldBy());
        }
        offset.follow(standing.seconds());
        note(new Noted(self, standing.seconds(), false));
        jobs.goOn();
    }

    private void note(Noted now) {
        if (!now.equals(noted)) {
            nodes.note(now.node(), address(), now.seconds(), now.still());
            noted = now;
        }
    }

    private String address() {
        return environment.getProperty(
                "tdkt.node-address", "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** The web server listens already, the job executor does not run yet. */
    @Override
    public void start() {
        running = true;
        beat();
        heart.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        heart.shutdownNow();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** What stands in the table of nodes. */
    private record Noted(int node, long seconds, boolean still) {}
}
