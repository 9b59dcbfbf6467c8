package vn.tdkt.bench;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import vn.tdkt.Application;

/** The server with clocks around its parts, for a benchmark only; when it stops it writes down whose time it was. */
final class Watched {

    static final String RESULT = "figures.split";

    private Watched() {}

    public static void main(String[] options) {
        TimeZone.setDefault(TimeZone.getTimeZone(Application.ZONE));
        Runtime.getRuntime().addShutdownHook(new Thread(Watched::write, "figures"));
        new SpringApplicationBuilder(Application.class, Clocks.class)
                .properties("logging.level.vn.tdkt=info")
                .listeners(new FromReadyOn())
                .run(options);
    }

    private static void write() {
        Properties parts = new Properties();
        for (Part part : Part.values()) {
            parts.setProperty(part.name(), Long.toString(part.nanos()));
        }
        try (var out = Files.newBufferedWriter(Path.of(System.getProperty(RESULT)))) {
            parts.store(out, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What the start took is another figure. */
    private static final class FromReadyOn implements ApplicationListener<ApplicationReadyEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            Part.forget();
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /** No component: only this program registers it. */
    static class Clocks {

        @Bean
        AbstractProcessEnginePlugin engineClocks() {
            return new EngineClocks();
        }

        @Bean
        static BeanPostProcessor beanClocks() {
            return new BeanClocks();
        }

        @Bean
        FilterRegistrationBean<Filter> requestClock() {
            Filter clock = (request, response, chain) -> timed(() -> pass(request, response, chain));
            FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(clock);
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return registration;
        }

        private static Object pass(
                jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response, FilterChain chain)
                throws Exception {
            chain.doFilter(request, response);
            return response;
        }

        private static void timed(Part.Work<Object> request) throws IOException, jakarta.servlet.ServletException {
            try {
                Part.REQUESTS.of(request);
            } catch (IOException | jakarta.servlet.ServletException | RuntimeException | Error passed) {
                throw passed;
            } catch (Throwable checked) {
                throw new IllegalStateException(checked);
            }
        }
    }

    /** A command is the engine's, what a model calls from within is a feature's. */
    private static final class EngineClocks extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            engine.setDelegateInterceptor(new DefaultDelegateInterceptor() {
                @Override
                public void handleInvocation(DelegateInvocation invocation) throws Exception {
                    try {
                        Part.FEATURES.of(() -> {
                            super.handleInvocation(invocation);
                            return invocation;
                        });
                    } catch (Exception | Error passed) {
                        throw passed;
                    } catch (Throwable impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }
            });
            engine.setCustomPreCommandInterceptorsTxRequired(first(engine.getCustomPreCommandInterceptorsTxRequired()));
            engine.setCustomPreCommandInterceptorsTxRequiresNew(
                    first(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        }

        private static List<CommandInterceptor> first(List<CommandInterceptor> given) {
            List<CommandInterceptor> all = new ArrayList<>(List.of(new CommandClock()));
            all.addAll(given == null ? List.of() : given);
            return all;
        }
    }

    private static final class CommandClock extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            try {
                return Part.ENGINE.of(() -> next.execute(command));
            } catch (RuntimeException | Error passed) {
                throw passed;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Our own beans by their packages: documents, mails, and what answers requests. */
    private static final class BeanClocks implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            Part part = partOf(bean.getClass().getName());
            if (part == null
                    || java.lang.reflect.Modifier.isFinal(bean.getClass().getModifiers())) {
                return bean;
            }
            ProxyFactory proxy = new ProxyFactory(bean);
            proxy.setProxyTargetClass(true);
            proxy.addAdvice((org.aopalliance.intercept.MethodInterceptor) call -> part.of(call::proceed));
            return proxy.getProxy(bean.getClass().getClassLoader());
        }

        private static Part partOf(String type) {
            if (type.startsWith("vn.tdkt.document.Documents") || type.startsWith("vn.tdkt.document.StoredFiles")) {
                return Part.DOCUMENTS;
            }
            if (type.startsWith("vn.tdkt.reminder.")) {
                return Part.MAIL;
            }
            return type.startsWith("vn.tdkt.desk.") ? Part.FEATURES : null;
        }
    }
}
