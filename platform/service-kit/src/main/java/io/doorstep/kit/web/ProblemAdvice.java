package io.doorstep.kit.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Turns every failure into a problem that says what is wrong and how to mend it, and nothing about our insides.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(
                failure,
                failure.getAllErrors().stream().map(ProblemAdvice::problemOf).toList(),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> problems = failure.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof FieldError field
                                ? problemOf(field)
                                : new FieldProblem(
                                        "/" + result.getMethodParameter().getParameterName(),
                                        "invalid",
                                        Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"))))
                .toList();
        return invalid(failure, problems, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(ConstraintViolationException failure, WebRequest request) {
        List<FieldProblem> problems = failure.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(
                        pointer(violation.getPropertyPath().toString()), "invalid", violation.getMessage()))
                .toList();
        return invalid(failure, problems, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure.getCause() instanceof DatabindException mismatch
                && !mismatch.getPath().isEmpty()) {
            return invalid(failure, List.of(problemOf(mismatch)), request);
        }
        String where = failure.getCause() instanceof JacksonException json && json.getLocation() != null
                ? " It breaks at line %d, column %d."
                        .formatted(
                                json.getLocation().getLineNr(),
                                json.getLocation().getColumnNr())
                : "";
        return answer(
                failure,
                Problems.detail(HttpStatus.BAD_REQUEST, "malformed_body", "The body is not valid JSON." + where),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = failure instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(failure.getPropertyName(), "a parameter");
        return answer(
                failure,
                Problems.detail(
                        HttpStatus.BAD_REQUEST,
                        "wrong_parameter",
                        "«%s» must be %s.".formatted(name, WantedValue.of(failure.getRequiredType()))),
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(AccessDeniedException refusal, WebRequest request) {
        String detail = Objects.requireNonNullElse(refusal.getMessage(), "Access denied");
        return answer(refusal, Problems.detail(HttpStatus.FORBIDDEN, "permission_denied", detail), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(OptimisticLockingFailureException failure, WebRequest request) {
        return answer(
                failure,
                Problems.detail(
                        HttpStatus.CONFLICT,
                        "concurrent_change",
                        "Somebody changed it at the same moment. Read it again and repeat the change."),
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(DataIntegrityViolationException failure, WebRequest request) {
        log.atWarn().setCause(failure).log("The database refused a write");
        return answer(
                failure,
                Problems.detail(
                        HttpStatus.CONFLICT, "conflicting_data", "The change contradicts data that exists already."),
                request);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    @Nullable
    ResponseEntity<Object> handleDatabaseAway(NestedRuntimeException failure, WebRequest request) {
        log.warn(
                "The database does not answer: {}",
                failure.getMostSpecificCause().getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Problems.SECONDS_OF_A_MOMENT);
        return handleExceptionInternal(
                failure, Problems.unavailable(), headers, HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleUnexpected(RuntimeException failure, WebRequest request) {
        log.atError().setCause(failure).log("A request failed");
        return answer(
                failure,
                Problems.detail(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal_error",
                        "Something went wrong on our side. Quote the traceId to support."),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            complete(problem);
        }
        return answer;
    }

    private @Nullable ResponseEntity<Object> answer(Exception failure, ProblemDetail problem, WebRequest request) {
        return handleExceptionInternal(
                failure, problem, new HttpHeaders(), HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    private @Nullable ResponseEntity<Object> invalid(Exception failure, List<FieldProblem> fields, WebRequest request) {
        String first = fields.isEmpty()
                ? ""
                : " " + fields.getFirst().pointer() + ": " + fields.getFirst().detail();
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid_fields", "Some fields are not valid." + first);
        problem.setProperty("errors", fields);
        return answer(failure, problem, request);
    }

    /// What the framework says lacks a code and a type of ours.
    private void complete(ProblemDetail problem) {
        boolean hasCode =
                problem.getProperties() != null && problem.getProperties().containsKey("code");
        if (!hasCode) {
            Problems.name(
                    problem,
                    Objects.requireNonNullElse(problem.getTitle(), "error")
                            .toLowerCase(Locale.ROOT)
                            .replace(' ', '_'));
        }
    }

    private static FieldProblem problemOf(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            return new FieldProblem(
                    pointer(field.getField()), "type_mismatch", "has a value of the wrong type or format");
        }
        String detail = Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
        String code = Objects.requireNonNullElse(error.getCode(), "invalid").toLowerCase(Locale.ROOT);
        return error instanceof FieldError field
                ? new FieldProblem(pointer(field.getField()), code, detail)
                : new FieldProblem("", code, detail);
    }

    private static FieldProblem problemOf(DatabindException mismatch) {
        StringBuilder pointer = new StringBuilder();
        mismatch.getPath().forEach(step -> pointer.append('/')
                .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return new FieldProblem(pointer.toString(), "type_mismatch", "has a value of the wrong type or format");
    }

    /// `price.amount` and `features[2]` as JSON Pointers.
    private static String pointer(String path) {
        return "/" + path.replace('.', '/').replace("[", "/").replace("]", "");
    }
}
