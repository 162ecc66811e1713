package io.doorstep.kit.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Problems for what fails before a controller is reached.
@Hidden
@RestController
class UncaughtErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        ProblemDetail problem = describe(status);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        return (status == HttpStatus.SERVICE_UNAVAILABLE
                        ? answer.header(HttpHeaders.RETRY_AFTER, Problems.SECONDS_OF_A_MOMENT)
                        : answer)
                .body(problem);
    }

    /// Whoever asks for this path by name asks for nothing that there is.
    private static HttpStatus statusOf(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            return HttpStatus.NOT_FOUND;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof CannotCreateTransactionException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static ProblemDetail describe(HttpStatus status) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            return Problems.unavailable();
        }
        if (status == HttpStatus.NOT_FOUND) {
            return Problems.detail(status, "not_found", "There is nothing at this path.");
        }
        return status.is5xxServerError()
                ? Problems.detail(
                        status, "internal_error", "Something went wrong on our side. Quote the traceId to support.")
                : Problems.detail(status, "request_refused", status.getReasonPhrase() + ".");
    }
}
