package vn.tdkt.platform;

/** What monitoring wants to know of the year's work; ages are 0 when nothing waits. */
record MonitoredFigures(
        double open, double late, double oldestLateDays, double dueJobs, double incidents, double outboxSeconds) {

    static final MonitoredFigures UNKNOWN =
            new MonitoredFigures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
}
