package io.doorstep.identity.onboarding;

import io.doorstep.identity.access.JudgeRoles;
import io.doorstep.identity.membership.AddMember;
import io.doorstep.identity.membership.AddMemberOutcome.AccountExists;
import io.doorstep.identity.membership.AddMemberOutcome.AlreadyMember;
import io.doorstep.identity.membership.AddMemberOutcome.Invited;
import io.doorstep.identity.membership.AddMemberOutcome.Joined;
import io.doorstep.identity.membership.AddMemberOutcome.RolesRefused;
import io.doorstep.identity.membership.NewMember;
import io.doorstep.identity.organization.EditOrganization;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.kit.security.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes what was filled in to the organization and its members.
@Component
class WriteForm {

    private static final String INVITING = "member:write";
    private static final String ANY_VERSION = "*";

    private final FindOrganization findOrganization;
    private final EditOrganization editOrganization;
    private final AddMember addMember;
    private final JudgeRoles judgeRoles;

    WriteForm(
            FindOrganization findOrganization,
            EditOrganization editOrganization,
            AddMember addMember,
            JudgeRoles judgeRoles) {
        this.findOrganization = findOrganization;
        this.editOrganization = editOrganization;
        this.addMember = addMember;
        this.judgeRoles = judgeRoles;
    }

    /// @return why the caller may not do it; then nothing is written
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> write(StepForm form) {
        return switch (form) {
            case BrandForm brand -> {
                findOrganization
                        .findCurrent()
                        .ifPresent(present -> editOrganization.edit(brand.toEdit(present.branding()), ANY_VERSION));
                yield Optional.empty();
            }
            case PersonaForm persona -> {
                findOrganization
                        .findCurrent()
                        .ifPresent(present -> editOrganization.edit(persona.toEdit(present.persona()), ANY_VERSION));
                yield Optional.empty();
            }
            case InvitationsForm invitations ->
                invite(invitations.invited().stream().map(Invitee::toNewMember).toList());
        };
    }

    /// Nobody is invited unless all may be.
    private Optional<String> invite(List<NewMember> people) {
        if (!Caller.current().permissions().containsKey(INVITING)) {
            return Optional.of("Inviting needs " + INVITING + ".");
        }
        Optional<String> refusal = people.stream()
                .flatMap(person -> judgeRoles.refusal(Set.of(), person.roles()).stream())
                .findFirst();
        if (refusal.isEmpty()) {
            people.forEach(this::invite);
        }
        return refusal;
    }

    private void invite(NewMember person) {
        switch (addMember.add(person)) {
            case Invited _, AlreadyMember _, Joined _ -> {}
            case AccountExists _ -> throw new IllegalStateException("An invitation has no password");
            case RolesRefused(var reason) -> throw new IllegalStateException("Judged otherwise before: " + reason);
        }
    }
}
