package io.doorstep.identity.authentication;

import io.doorstep.identity.access.Rights;
import io.doorstep.identity.access.RightsRevision;
import io.doorstep.identity.authentication.password.ChoosePassword;
import io.doorstep.identity.authentication.recovery.EmailVerifications;
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
import io.doorstep.identity.session.ProveAgain;
import io.doorstep.identity.session.Proven;
import io.doorstep.identity.session.StartSession;
import io.doorstep.kit.audit.Audit;
import java.time.Instant;
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
    private final ProveAgain proveAgain;
    private final EmailVerifications verifications;
    private final ChoosePassword choosePassword;
    private final IssueToken issueToken;
    private final Audit audit;

    OpenSession(
            FindOrganization findOrganization,
            FindMember findMember,
            MemberRights rights,
            RightsRevision revision,
            UserDirectory users,
            StartSession startSession,
            ProveAgain proveAgain,
            EmailVerifications verifications,
            ChoosePassword choosePassword,
            IssueToken issueToken,
            Audit audit) {
        this.findOrganization = findOrganization;
        this.findMember = findMember;
        this.rights = rights;
        this.revision = revision;
        this.users = users;
        this.startSession = startSession;
        this.proveAgain = proveAgain;
        this.verifications = verifications;
        this.choosePassword = choosePassword;
        this.issueToken = issueToken;
        this.audit = audit;
    }

    /// @param how for the audit log, such as `login`
    @Transactional
    Optional<SignedIn> open(UUID userId, Device device, Proven proven, String how) {
        return findOrganization.findCurrent().flatMap(organization -> findMember
                .find(userId)
                .filter(MemberView::isActive)
                .map(member -> {
                    Audit.actAs(userId);
                    verifications.await(userId);
                    users.rememberOrganization(userId, organization.id());
                    OpenedSession session = startSession.start(userId, device, proven);
                    audit.record(how, "User", userId, Map.of("sessionId", session.sessionId()));
                    return signIn(organization, member, session);
                }));
    }

    /// @param session that has just been given a new refresh token
    /// @return empty as well when a password reset has ended all proofs of before
    @Transactional
    Optional<SignedIn> goOn(OpenedSession session) {
        return findOrganization.findCurrent().flatMap(organization -> findMember
                .find(session.userId())
                .filter(member -> member.isActive()
                        && choosePassword.isTrusted(
                                member.userId(), session.proven().at()))
                .map(member -> signIn(organization, member, session)));
    }

    /// @return a token that says so, for the session as it is
    @Transactional
    Optional<IssuedToken> proveAgain(UUID sessionId, UUID userId, Proven proven) {
        return proveAgain
                .note(sessionId, proven)
                .flatMap(endsAt -> findOrganization.findCurrent().flatMap(organization -> findMember
                        .find(userId)
                        .filter(MemberView::isActive)
                        .map(member -> issueToken.issue(subject(member, sessionId, proven, endsAt), organization))));
    }

    /// Whether the bound organization may be changed, and so be joined.
    @Transactional(readOnly = true)
    boolean isOpen() {
        return findOrganization.findCurrent().filter(OrganizationView::isOpen).isPresent();
    }

    private SignedIn signIn(OrganizationView organization, MemberView member, OpenedSession session) {
        var subject = subject(member, session.sessionId(), session.proven(), session.endsAt());
        IssuedToken token = issueToken.issue(subject, organization);
        return new SignedIn(organization, member, token.text(), session.refreshToken(), token.lifetime());
    }

    private TokenSubject.User subject(MemberView member, UUID sessionId, Proven proven, Instant endsAt) {
        Rights held = rights.of(member);
        return new TokenSubject.User(
                member.userId(),
                sessionId,
                member.name(),
                member.email(),
                held.roles(),
                held.grants().texts(),
                revision.current(),
                verifications.isVerified(member.userId()),
                proven,
                endsAt);
    }
}
