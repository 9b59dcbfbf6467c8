package vn.tdkt.bench;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** One letter after another by one engine, into memory that is used again. Run by {@link PenRun}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PenBenchmark {

    @Param({"OURS", "FLOOR", "POI_TL", "DOCX4J"})
    String engine = "";

    @Param({"20", "1000"})
    int rows;

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream(1024 * 1024);
    private PenEngine pen = out -> {};

    /** Template and values are at hand before anything is measured; nobody writes a log. */
    @Setup
    public void load() throws Exception {
        LoggingSystem.get(PenBenchmark.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        pen = PenEngines.valueOf(engine).with(rows);
    }

    /** One letter. */
    @Benchmark
    public int write(PenCost cost) throws Exception {
        paper.reset();
        pen.write(paper);
        cost.documents++;
        return paper.size();
    }
}
