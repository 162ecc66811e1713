package io.doorstep.kit.idempotency;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Runs a request that carries a key in one transaction together with its stored answer.
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> KEPT_HEADERS =
            Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;
    private final KeyRules rules;
    private final ProblemWriter problems;

    IdempotencyFilter(StoredAnswers answers, TransactionTemplate transaction, KeyRules rules, ProblemWriter problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.rules = rules;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !UNSAFE.contains(request.getMethod()) || Tenancy.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY);
        switch (rules.decide(request, key)) {
            case PASS -> chain.doFilter(request, response);
            case KEY_MISSING -> problems.write(request, response, Refusals.keyMissing());
            case KEY_MALFORMED -> problems.write(request, response, Refusals.keyMalformed());
            case ONCE -> {
                try {
                    runOnce(Objects.requireNonNull(key), new RepeatableRequest(request), response, chain);
                } catch (CannotCreateTransactionException e) {
                    problems.writeDatabaseAway(request, response, e);
                }
            }
        }
    }

    private void runOnce(String key, RepeatableRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String subject = Objects.requireNonNull(Caller.find()).subject();
        var caught = new Exception[1];
        var buffered = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(status -> {
            try {
                if (!answers.claim(subject, key)) {
                    buffered.setHeader(HttpHeaders.RETRY_AFTER, "1");
                    problems.write(request, buffered, Refusals.stillRunning());
                    return;
                }
                Optional<StoredAnswers.Answer> known = answers.find(subject, key);
                if (known.isPresent()) {
                    replay(known.get(), request, buffered);
                    return;
                }
                chain.doFilter(request, buffered);
                if (buffered.getStatus() >= 400) {
                    status.setRollbackOnly();
                } else {
                    answers.store(subject, key, answerOf(request, buffered));
                }
            } catch (IOException | ServletException e) {
                status.setRollbackOnly();
                caught[0] = e;
            }
        });
        rethrow(caught[0]);
        buffered.copyBodyToResponse();
    }

    private void replay(StoredAnswers.Answer answer, RepeatableRequest request, ContentCachingResponseWrapper response)
            throws IOException {
        if (!answer.fingerprint().equals(request.fingerprint())) {
            problems.write(request, response, Refusals.keyReused());
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(answer.body());
    }

    private static StoredAnswers.Answer answerOf(RepeatableRequest request, ContentCachingResponseWrapper response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = HttpHeaders.CONTENT_TYPE.equals(name) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswers.Answer(
                request.fingerprint(), response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void rethrow(@Nullable Exception failure) throws ServletException, IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case ServletException e -> throw e;
            default -> throw new ServletException(failure);
        }
    }
}
