package io.doorstep.identity.privacy;

import io.doorstep.identity.audit.ForgetPerson;
import io.doorstep.identity.consent.ForgetConsents;
import io.doorstep.identity.membership.DeleteMember;
import io.doorstep.identity.membership.DeleteMemberOutcome;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.privacy.RequestOutcome.Accepted;
import io.doorstep.identity.privacy.RequestOutcome.LastOwner;
import io.doorstep.identity.privacy.RequestOutcome.NoSuchMember;
import io.doorstep.identity.privacy.RequestOutcome.OnHold;
import io.doorstep.identity.privacy.RequestOutcome.RolesRefused;
import io.doorstep.identity.session.ForgetSessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Erases all that this service knows of a member in the bound organization, at once, and lets the others do so. The
/// account goes too when the person is a member nowhere else. What must stay names the person by an id that leads
/// nowhere.
@Component
public class RequestErasure {

    private static final KeptFact AUDIT_LOG =
            new KeptFact("the audit log", "What was done must stay provable; it names the person by an id alone.");

    private final FindMember findMember;
    private final DeleteMember deleteMember;
    private final ForgetSessions forgetSessions;
    private final ForgetConsents forgetConsents;
    private final ForgetPerson forgetPerson;
    private final PrivacyParts parts;
    private final OpenRequest openRequest;
    private final FinishPart finishPart;
    private final ReadRequests readRequests;
    private final String service;

    RequestErasure(
            FindMember findMember,
            DeleteMember deleteMember,
            ForgetSessions forgetSessions,
            ForgetConsents forgetConsents,
            ForgetPerson forgetPerson,
            PrivacyParts parts,
            OpenRequest openRequest,
            FinishPart finishPart,
            ReadRequests readRequests,
            @Value("${spring.application.name}") String service) {
        this.findMember = findMember;
        this.deleteMember = deleteMember;
        this.forgetSessions = forgetSessions;
        this.forgetConsents = forgetConsents;
        this.forgetPerson = forgetPerson;
        this.parts = parts;
        this.openRequest = openRequest;
        this.finishPart = finishPart;
        this.readRequests = readRequests;
        this.service = service;
    }

    @Transactional
    public RequestOutcome request(UUID userId) {
        Optional<MemberView> member = findMember.find(userId);
        if (member.isEmpty()) {
            return new NoSuchMember();
        }
        return switch (deleteMember.delete(userId)) {
            case DeleteMemberOutcome.Deleted _ -> new Accepted(erase(member.get()));
            case DeleteMemberOutcome.NoSuchMember _ -> new NoSuchMember();
            case DeleteMemberOutcome.LastOwner _ -> new LastOwner();
            case DeleteMemberOutcome.OnHold _ -> new OnHold();
            case DeleteMemberOutcome.RolesRefused(var reason) -> new RolesRefused(reason);
        };
    }

    private PrivacyRequestView erase(MemberView member) {
        UUID userId = member.userId();
        forgetSessions.forgetAllOf(userId);
        forgetConsents.forgetAllOf(userId);
        parts.forgetContentsOf(userId);
        forgetPerson.forget(userId, member.email());
        PrivacyRequestView request = openRequest.open(userId, PrivacyKind.ERASURE);
        finishPart.finish(request.id(), service, List.of(AUDIT_LOG));
        return readRequests.find(userId, request.id()).orElseThrow();
    }
}
