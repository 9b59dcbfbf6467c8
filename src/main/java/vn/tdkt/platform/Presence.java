package vn.tdkt.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This node among those that run on the database. What a dead one has locked is released within a second or two, as its
 * jobs would wait until their lock ends otherwise.
 */
@Component
@DependsOnDatabaseInitialization
public class Presence implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    private static final long BEAT_MILLIS = 1000;

    private static final String RELEASE = """
            with dead as (delete from node where id not in (select id from living_node) returning job_owner)
            update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1
             where lock_owner_ in (select job_owner from dead)
               and lock_owner_ not in (select job_owner from living_node)
            """;

    private final DataSource source;
    private final JdbcClient database;
    private final String jobOwner;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(Presence::thread);

    private @Nullable HeldLock life;
    private volatile int id;
    private volatile boolean running;

    Presence(DataSource source, JdbcClient database, ObjectProvider<JobExecutor> executor) {
        this.source = source;
        this.database = database;
        JobExecutor here = executor.getIfAvailable();
        this.jobOwner = here == null ? "" : here.getLockOwner();
    }

    /** Another number after a lost connection: whoever counted on the old one has to see that it is gone. */
    public int id() {
        return id;
    }

    private void beat() {
        try {
            live();
            int released = database.sql(RELEASE).update();
            if (released > 0) {
                LOG.info("{} việc nền của một máy chủ đã dừng được chạy tiếp", released);
            }
        } catch (RuntimeException away) {
            LOG.debug("Database away", away);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "presence");
        thread.setDaemon(true);
        return thread;
    }

    private void live() {
        HeldLock held = life;
        if (held != null && held.isHeld()) {
            return;
        }
        int fresh = database.sql("select nextval(pg_get_serial_sequence('node', 'id'))")
                .query(Integer.class)
                .single();
        HeldLock own = new HeldLock(source, HeldLock.Kind.LIFE, fresh);
        own.take();
        if (held != null) {
            held.close();
        }
        life = own;
        database.sql("insert into node (id, job_owner) overriding system value values (?, ?)")
                .params(fresh, jobOwner)
                .update();
        id = fresh;
    }

    /** Before the job executor begins. */
    @Override
    public void start() {
        running = true;
        beat();
        heart.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** After everything that works. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        heart.shutdownNow();
        HeldLock held = life;
        if (held != null) {
            held.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
