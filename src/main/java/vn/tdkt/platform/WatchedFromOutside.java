package vn.tdkt.platform;

import java.net.InetAddress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.actuate.endpoint.EndpointFilter;
import org.springframework.boot.actuate.endpoint.EndpointId;
import org.springframework.boot.actuate.endpoint.web.ExposableWebEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What monitoring may reach: health at the office's port, figures only at a port of their own (docs/adr/0103). */
@Configuration(proxyBeanMethods = false)
class WatchedFromOutside {

    private static final EndpointId HEALTH = EndpointId.of("health");

    /** Whatever somebody exposes by a property, the port that people use shows health alone. */
    @Bean
    EndpointFilter<ExposableWebEndpoint> healthAloneAtTheOfficesPort(Environment environment) {
        return endpoint -> endpoint.getEndpointId().equals(HEALTH)
                || ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    }

    /** A port for figures is this machine's own unless somebody names an address. */
    @Bean
    static BeanPostProcessor figuresForThisMachine() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ManagementServerProperties figures
                        && figures.getPort() != null
                        && figures.getAddress() == null) {
                    figures.setAddress(InetAddress.getLoopbackAddress());
                }
                return bean;
            }
        };
    }
}
