package io.doorstep.identity.authentication.password;

import io.doorstep.kit.web.FieldProblem;
import io.doorstep.kit.web.Problems;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// How a refused password is answered, whichever operation took it.
public final class PasswordProblems {

    private PasswordProblems() {}

    public static ProblemDetail refused(String because) {
        ProblemDetail problem =
                Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "password_refused", "The password " + because + ".");
        problem.setProperty("errors", List.of(new FieldProblem("/password", "password_refused", because)));
        return problem;
    }

    public static ProblemDetail busy() {
        return Problems.detail(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many are signing in at this moment. Try again shortly.");
    }
}
