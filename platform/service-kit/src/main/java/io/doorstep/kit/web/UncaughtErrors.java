package io.doorstep.kit.web;

import io.doorstep.kit.observe.TraceParent;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Problems for what fails before a controller is reached.
@Hidden
@RestController
class UncaughtErrors implements ErrorController {

    private final TraceParent trace;

    UncaughtErrors(TraceParent trace) {
        this.trace = trace;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.INTERNAL_SERVER_ERROR;
        ProblemDetail problem = Problems.detail(
                status,
                status.is5xxServerError() ? "internal_error" : "request_refused",
                status.is5xxServerError()
                        ? "Something went wrong on our side. Quote the traceId to support."
                        : status.getReasonPhrase() + ".");
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(path));
        }
        problem.setProperty("traceId", trace.traceId());
        return ResponseEntity.of(problem).build();
    }
}
