package vn.tdkt.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.CsrfProperties;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappInitializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/** Puts the guards before and behind the filters of the web applications, and shared sessions under them. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
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

    @Bean
    FilterRegistrationBean<AssetsWithoutSession> assetsWithoutSession() {
        return at(new AssetsWithoutSession(), "/camunda/*", Ordered.HIGHEST_PRECEDENCE + 300);
    }

    @Bean
    FilterRegistrationBean<NonceOfThisPage> nonceOfThisPage() {
        return at(new NonceOfThisPage(), "/camunda/app/*", Ordered.HIGHEST_PRECEDENCE + 400);
    }

    /** The web applications add their filters unordered; only right after them ours finds out who asks. */
    @Bean
    static BeanPostProcessor requestGuard(
            ObjectProvider<CamundaBpmProperties> properties, ObjectProvider<BeforeAnswer> before) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CamundaBpmWebappInitializer webapps
                        ? between(webapps, properties, before)
                        : bean;
            }
        };
    }

    private static ServletContextInitializer between(
            CamundaBpmWebappInitializer webapps,
            ObjectProvider<CamundaBpmProperties> properties,
            ObjectProvider<BeforeAnswer> before) {
        return context -> {
            guardAgainstForgery(context, properties.getObject().getWebapp().getCsrf());
            webapps.onStartup(context);
            context.addFilter("Request guard", new RequestGuard(before))
                    .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/*");
        };
    }

    /** Under the name of the web applications' own filter, which then is not added. */
    private static void guardAgainstForgery(ServletContext context, CsrfProperties settings) {
        FilterRegistration.Dynamic filter = context.addFilter("CsrfPreventionFilter", new SessionCsrf());
        filter.setInitParameters(settings.getInitParams());
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/camunda/api/*", "/camunda/app/*");
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(T filter, String path, int order) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(order);
        return registration;
    }
}
