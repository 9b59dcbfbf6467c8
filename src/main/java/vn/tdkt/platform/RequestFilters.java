package vn.tdkt.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the guards before and behind the filters of the web applications. */
@Configuration(proxyBeanMethods = false)
class RequestFilters {

    @Bean
    FilterRegistrationBean<OutageFilter> outages() {
        return at(new OutageFilter(), "/*", Ordered.HIGHEST_PRECEDENCE + 50);
    }

    @Bean
    FilterRegistrationBean<SafeAddresses> safeAddresses() {
        return at(new SafeAddresses(), "/*", Ordered.HIGHEST_PRECEDENCE + 100);
    }

    @Bean
    FilterRegistrationBean<LoginThrottle> loginThrottle(LoginAttempts attempts) {
        return at(new LoginThrottle(attempts), LoginThrottle.PATH, Ordered.HIGHEST_PRECEDENCE + 200);
    }

    /** The web applications add their filters unordered; only right after them ours finds out who asks. */
    @Bean
    static BeanPostProcessor requestGuard() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CamundaBpmWebappInitializer webapps ? followedByGuard(webapps) : bean;
            }
        };
    }

    private static ServletContextInitializer followedByGuard(CamundaBpmWebappInitializer webapps) {
        return context -> {
            webapps.onStartup(context);
            context.addFilter("Request guard", new RequestGuard())
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/*");
        };
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(T filter, String path, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(order);
        return registration;
    }
}
