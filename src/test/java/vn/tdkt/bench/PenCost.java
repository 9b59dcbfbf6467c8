package vn.tdkt.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the benchmark's own thread used in an iteration; JMH's score is time on the wall, which other work stretches. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class PenCost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public long documents;
    public long cpuNanos;
    public long allocatedBytes;

    private long cpuBefore;
    private long allocatedBefore;

    /** Before the iteration's first document. */
    @Setup(Level.Iteration)
    public void begin() {
        allocatedBefore = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        cpuBefore = THREADS.getCurrentThreadCpuTime();
    }

    /** After its last. */
    @TearDown(Level.Iteration)
    public void end() {
        cpuNanos = THREADS.getCurrentThreadCpuTime() - cpuBefore;
        allocatedBytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocatedBefore;
    }
}
