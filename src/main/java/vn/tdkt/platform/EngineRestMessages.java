package vn.tdkt.platform;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Says in one Vietnamese sentence what the engine's own REST interface would say in its words. Found by every Jersey
 * application of the web applications through Jersey's service file.
 */
public class EngineRestMessages implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        context.register(ForRest.class, 1);
        context.register(ForEngine.class, 1);
        context.register(ForAnythingElse.class, 1);
    }

    private static Response answer(Throwable failure, int status, UriInfo asked) {
        FailureAnswer known = known(failure, status);
        FailureAnswer answer = Overtaken.by(asked.getPath(), known).orElse(known);
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.RETRY_AFTER, answer.retryAfter() > 0 ? answer.retryAfter() : null)
                .entity(answer.body())
                .build();
    }

    private static FailureAnswer known(Throwable failure, int status) {
        return Failures.known(failure).orElseGet(() -> switch (status) {
            case 400 -> FailureAnswer.expected(400, Failures.NOT_UNDERSTOOD);
            case 403 -> FailureAnswer.expected(403, Failures.NOT_ALLOWED);
            case 404 -> FailureAnswer.expected(404, Failures.NOT_FOUND);
            default -> FailureAnswer.unexpected(failure);
        });
    }

    /** What forms, claims and queries are wrapped in. */
    @Priority(1)
    public static class ForRest implements ExceptionMapper<RestException> {

        private final UriInfo asked;

        public ForRest(@Context UriInfo asked) {
            this.asked = asked;
        }

        @Override
        public Response toResponse(RestException failure) {
            return answer(
                    failure,
                    failure.getStatus() == null ? 500 : failure.getStatus().getStatusCode(),
                    asked);
        }
    }

    /** What comes straight from the engine. */
    @Priority(1)
    public static class ForEngine implements ExceptionMapper<ProcessEngineException> {

        private final UriInfo asked;

        public ForEngine(@Context UriInfo asked) {
            this.asked = asked;
        }

        @Override
        public Response toResponse(ProcessEngineException failure) {
            return answer(failure, 500, asked);
        }
    }

    /** A mistake in the program itself. */
    @Priority(1)
    public static class ForAnythingElse implements ExceptionMapper<RuntimeException> {

        private final UriInfo asked;

        public ForAnythingElse(@Context UriInfo asked) {
            this.asked = asked;
        }

        @Override
        public Response toResponse(RuntimeException failure) {
            return failure instanceof jakarta.ws.rs.WebApplicationException web && !(failure instanceof RestException)
                    ? answer(failure, web.getResponse().getStatus(), asked)
                    : answer(failure, 500, asked);
        }
    }
}
