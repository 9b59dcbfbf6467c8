package vn.tdkt.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Offers the figures to whatever collects them; today that is Prometheus. */
@Component
class MonitoringGauges implements MeterBinder {

    private final Monitoring monitoring;

    MonitoringGauges(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        offer(registry, "tdkt.obligations.open", "Asked and not settled", MonitoredFigures::open);
        offer(registry, "tdkt.obligations.late", "Still waited for after their day", MonitoredFigures::late);
        offer(
                registry,
                "tdkt.obligations.late.oldest.days",
                "Of the oldest late one",
                MonitoredFigures::oldestLateDays);
        offer(registry, "tdkt.jobs.due", "Due jobs of the engine", MonitoredFigures::dueJobs);
        offer(registry, "tdkt.incidents", "Incidents of the engine", MonitoredFigures::incidents);
        offer(registry, "tdkt.outbox.age.seconds", "Of the oldest waiting mail", MonitoredFigures::outboxSeconds);
    }

    private void offer(
            MeterRegistry registry, String name, String description, ToDoubleFunction<MonitoredFigures> figure) {
        Gauge.builder(name, monitoring, source -> figure.applyAsDouble(source.figures()))
                .description(description)
                .register(registry);
    }
}
