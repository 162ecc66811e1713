package io.doorstep.identity.authentication;

import io.doorstep.identity.access.Rights;
import io.doorstep.identity.access.RightsRevision;
import io.doorstep.identity.authentication.token.IssueToken;
import io.doorstep.identity.authentication.token.IssuedToken;
import io.doorstep.identity.authentication.token.TokenSubject;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberRights;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.OpenedSession;
import io.doorstep.identity.session.StartSession;
import io.doorstep.kit.audit.Audit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets an active member into the bound organization, if that is open.
@Component
class OpenSession {

    private final FindOrganization findOrganization;
    private final FindMember findMember;
    private final MemberRights rights;
    private final RightsRevision revision;
    private final UserDirectory users;
    private final StartSession startSession;
    private final IssueToken issueToken;
    private final Audit audit;

    OpenSession(
            FindOrganization findOrganization,
            FindMember findMember,
            MemberRights rights,
            RightsRevision revision,
            UserDirectory users,
            StartSession startSession,
            IssueToken issueToken,
            Audit audit) {
        this.findOrganization = findOrganization;
        this.findMember = findMember;
        this.rights = rights;
        this.revision = revision;
        this.users = users;
        this.startSession = startSession;
        this.issueToken = issueToken;
        this.audit = audit;
    }

    /// @param how for the audit log, such as `login`
    @Transactional
    Optional<SignedIn> open(UUID userId, Device device, String how) {
        return findOpenOrganization().flatMap(organization -> findMember
                .find(userId)
                .filter(MemberView::isActive)
                .map(member -> {
                    Audit.actAs(userId);
                    users.rememberOrganization(userId, organization.id());
                    OpenedSession session = startSession.start(userId, device);
                    audit.record(how, "User", userId, Map.of("sessionId", session.sessionId()));
                    return signIn(organization, member, session);
                }));
    }

    /// @param session that has just been given a new refresh token
    @Transactional
    Optional<SignedIn> goOn(OpenedSession session) {
        return findOpenOrganization().flatMap(organization -> findMember
                .find(session.userId())
                .filter(MemberView::isActive)
                .map(member -> signIn(organization, member, session)));
    }

    private Optional<OrganizationView> findOpenOrganization() {
        return findOrganization.findCurrent().filter(OrganizationView::isOpen);
    }

    private SignedIn signIn(OrganizationView organization, MemberView member, OpenedSession session) {
        Rights held = rights.of(member);
        var subject = new TokenSubject.User(
                member.userId(),
                session.sessionId(),
                member.name(),
                member.email(),
                held.roles(),
                held.grants().texts(),
                revision.current());
        IssuedToken token = issueToken.issue(subject, organization);
        return new SignedIn(organization, member, token.text(), session.refreshToken(), token.lifetime());
    }
}
