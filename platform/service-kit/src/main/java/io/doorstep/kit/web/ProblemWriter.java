package io.doorstep.kit.web;

import io.doorstep.kit.observe.TraceParent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem where no controller does: in filters.
public final class ProblemWriter {

    private static final Logger log = LoggerFactory.getLogger(ProblemWriter.class);

    private final JsonMapper json;
    private final TraceParent trace;

    ProblemWriter(JsonMapper json, TraceParent trace) {
        this.json = json;
        this.trace = trace;
    }

    /// Refuses what cannot be done as long as the database does not answer.
    public void writeDatabaseAway(
            HttpServletRequest request, HttpServletResponse response, CannotCreateTransactionException failure)
            throws IOException {
        log.warn(
                "The database does not answer: {}",
                failure.getMostSpecificCause().getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, Problems.SECONDS_OF_A_MOMENT);
        write(request, response, Problems.unavailable());
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("traceId", trace.traceId());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
