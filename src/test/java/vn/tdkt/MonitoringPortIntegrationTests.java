package vn.tdkt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own in the shape of production: a port for figures beside the office's. */
class MonitoringPortIntegrationTests {

    private static int figuresPort;
    private static ServerProcess server;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        figuresPort = ServerProcess.freePort();
        server = ServerProcess.start(
                directory,
                "server.log",
                "--spring.profiles.active=production",
                "--tdkt.sample.open-year=false",
                "--management.endpoints.web.exposure.include=*",
                "--management.server.port=" + figuresPort);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.stop();
    }

    @Test
    void showsFiguresAtTheirOwnPortOnly() {
        StaffClient figures = new StaffClient(figuresPort);
        String page = figures.get("/actuator/prometheus").body();
        for (String name : List.of(
                "tdkt_obligations_open",
                "tdkt_obligations_late",
                "tdkt_obligations_late_oldest_days",
                "tdkt_jobs_due",
                "tdkt_incidents",
                "tdkt_outbox_age_seconds")) {
            assertThat(page).containsPattern("(?m)^" + name + " \\d");
        }
        assertThat(figures.get("/actuator/env").status()).isEqualTo(404);
        assertThat(figures.get("/actuator/heapdump").status()).isEqualTo(404);
        StaffClient office = new StaffClient(server.port());
        assertThat(office.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(office.get("/readyz").status()).isEqualTo(200);
    }

    @Test
    void opensThatPortToThisMachineOnly() throws IOException {
        for (InetAddress other : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .toList()) {
            assertThatThrownBy(() -> new Socket(other, figuresPort).close()).isInstanceOf(ConnectException.class);
        }
    }
}
