package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.token.IssueToken;
import io.doorstep.identity.authentication.token.IssuedToken;
import io.doorstep.identity.authentication.token.TokenSubject;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives a partner's program a token for the bound organization, if that is open.
@Component
public class GrantClientToken {

    private final FindOrganization findOrganization;
    private final IssueToken issueToken;

    GrantClientToken(FindOrganization findOrganization, IssueToken issueToken) {
        this.findOrganization = findOrganization;
        this.issueToken = issueToken;
    }

    /// @param grantId ends with the token when it is revoked
    /// @param userId for whom the program acts; absent, for itself
    public Optional<ClientToken> grant(
            UUID clientId, String name, UUID grantId, @Nullable UUID userId, Set<String> permissions) {
        var subject = new TokenSubject.OAuthClient(clientId, grantId, userId, name, permissions);
        return findOrganization.findCurrent().filter(OrganizationView::isOpen).map(organization -> {
            IssuedToken token = issueToken.issue(subject, organization);
            return new ClientToken(token.text(), token.lifetime());
        });
    }
}
