package io.doorstep.kit.web;

import io.doorstep.kit.observe.TraceParent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a problem where no controller does: in filters.
public final class ProblemWriter {

    private final JsonMapper json;
    private final TraceParent trace;

    ProblemWriter(JsonMapper json, TraceParent trace) {
        this.json = json;
        this.trace = trace;
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
