package vn.tdkt.platform;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever our own endpoints throw into {@code {"message": one Vietnamese sentence}}. */
@RestControllerAdvice
class FailureAdvice {

    @ExceptionHandler
    ResponseEntity<Map<String, String>> answer(Exception failure) {
        FailureAnswer answer = Failures.known(failure).orElseGet(() -> ofSpring(failure));
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(answer.status()).contentType(MediaType.APPLICATION_JSON);
        if (answer.retryAfter() > 0) {
            response.header(HttpHeaders.RETRY_AFTER, String.valueOf(answer.retryAfter()));
        }
        return response.body(answer.body());
    }

    private static FailureAnswer ofSpring(Exception failure) {
        if (failure instanceof HttpMessageConversionException
                || failure instanceof MethodArgumentTypeMismatchException) {
            return FailureAnswer.expected(400, Failures.NOT_UNDERSTOOD);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = known.getStatusCode();
            return FailureAnswer.expected(
                    status.value(), status.value() == 404 ? Failures.NOT_FOUND : Failures.NOT_UNDERSTOOD);
        }
        return FailureAnswer.unexpected(failure);
    }
}
