package io.doorstep.identity.authentication;

import io.doorstep.identity.access.ProgramGrants;
import io.doorstep.identity.apikey.ResolveApiKey;
import io.doorstep.identity.authentication.token.IssueToken;
import io.doorstep.identity.authentication.token.TokenSubject;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives tokens to those who are no signed-in person; empty when the credential is not good.
@Component
class GrantToken {

    private final ResolveApiKey resolveApiKey;
    private final FindOrganization findOrganization;
    private final IssueToken issueToken;

    GrantToken(ResolveApiKey resolveApiKey, FindOrganization findOrganization, IssueToken issueToken) {
        this.resolveApiKey = resolveApiKey;
        this.findOrganization = findOrganization;
        this.issueToken = issueToken;
    }

    Optional<GrantedToken> forApiKey(String key) {
        return resolveApiKey.findOrganization(key).flatMap(organization -> Tenancy.callAs(
                        organization, () -> resolveApiKey.resolve(key))
                .flatMap(holder -> grant(
                        organization,
                        new TokenSubject.ApiKeyHolder(holder.apiKeyId(), holder.name(), holder.permissions()),
                        holder.apiKeyId())));
    }

    Optional<GrantedToken> forSlug(String slug) {
        return findOrganization
                .findBySlug(slug)
                .flatMap(organization ->
                        grant(organization, new TokenSubject.Anonymous(ProgramGrants.ANONYMOUS.grants()), null));
    }

    /// @param service the name of the application that has proved itself
    Optional<GrantedToken> forService(String service, UUID organizationId) {
        return ProgramGrants.findService(service)
                .flatMap(program -> grant(organizationId, new TokenSubject.Service(service, program.grants()), null));
    }

    Optional<GrantedToken> forVisitor(UUID conversationId, UUID organizationId) {
        return grant(organizationId, new TokenSubject.Visitor(conversationId, ProgramGrants.VISITOR.grants()), null);
    }

    private Optional<GrantedToken> grant(UUID organizationId, TokenSubject subject, @Nullable UUID credentialId) {
        return Tenancy.callAs(organizationId, findOrganization::findCurrent)
                .map(organization ->
                        new GrantedToken(issueToken.issue(subject, organization), organizationId, credentialId));
    }
}
