package io.doorstep.identity.authentication.password;

import io.doorstep.identity.membership.FirstPasswords;
import io.doorstep.identity.policy.FindPolicy;
import io.doorstep.identity.policy.PasswordRules;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Holds the first password to the rules of the organization that is joined; a new one has none of its own yet.
@Component
class KeepFirstPassword implements FirstPasswords {

    private final ChoosePassword choosePassword;
    private final FindPolicy findPolicy;

    KeepFirstPassword(ChoosePassword choosePassword, FindPolicy findPolicy) {
        this.choosePassword = choosePassword;
        this.findPolicy = findPolicy;
    }

    @Override
    public Consumer<UUID> prepare(String password) {
        PasswordRules rules =
                Tenancy.find().map(_ -> findPolicy.current().password()).orElse(PasswordRules.DEFAULT);
        return switch (choosePassword.judge(password, rules, null)) {
            case ChosenPassword.Accepted accepted -> userId -> choosePassword.keep(userId, accepted);
            case ChosenPassword.Refused(var because) -> throw refusal(PasswordProblems.refused(because));
            case ChosenPassword.TooBusy _ -> throw refusal(PasswordProblems.busy());
        };
    }

    private static ErrorResponseException refusal(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, null);
    }
}
