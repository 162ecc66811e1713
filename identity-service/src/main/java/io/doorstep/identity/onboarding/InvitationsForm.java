package io.doorstep.identity.onboarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who is to be invited.
public record InvitationsForm(@Size(max = 20) @Nullable List<@Valid @NotNull Invitee> people) implements StepForm {

    @Override
    public OnboardingStep step() {
        return OnboardingStep.INVITATIONS;
    }

    @Override
    public List<String> missing() {
        List<Invitee> invited = invited();
        return invited.isEmpty()
                ? List.of("/people")
                : IntStream.range(0, invited.size())
                        .boxed()
                        .flatMap(i -> invited.get(i).missing().stream().map(field -> "/people/" + i + "/" + field))
                        .toList();
    }

    List<Invitee> invited() {
        return people == null ? List.of() : people;
    }
}
