package vn.tdkt;

import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the office's server: engine, web applications and features in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    /** The zone of every office in the country; deadlines end with its days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String ZONE_OPTION = "-Duser.timezone=";

    public static void main(String[] args) {
        refuseAnotherZone();
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        SpringApplication.run(Application.class, args);
    }

    /** The engine stores times without zone, so two nodes in different zones would disagree by hours. */
    private static void refuseAnotherZone() {
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith(ZONE_OPTION))
                .map(option -> option.substring(ZONE_OPTION.length()))
                .filter(zone -> !zone.isBlank() && !zone.equals(ZONE.getId()))
                .findAny()
                .ifPresent(zone -> {
                    System.err.printf(
                            "Múi giờ %s không dùng được: hãy bỏ %s%s hoặc đặt %s.%n", zone, ZONE_OPTION, zone, ZONE);
                    System.exit(2);
                });
    }
}
