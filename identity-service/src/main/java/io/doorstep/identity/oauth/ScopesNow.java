package io.doorstep.identity.oauth;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.MemberRights;
import io.doorstep.identity.membership.MemberView;
import io.doorstep.identity.oauthclient.OAuthClientView;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Works out what a program may do at this moment: what is wanted, what its registration allows, and what the person
/// who answers for it may do to all of the organization's things. A right that reaches only a person's own things
/// stays with the person.
@Component
class ScopesNow {

    private final FindMember findMember;
    private final MemberRights rights;

    ScopesNow(FindMember findMember, MemberRights rights) {
        this.findMember = findMember;
        this.rights = rights;
    }

    /// @return empty as well when the person is no active member
    Set<String> of(Set<String> wanted, OAuthClientView client, UUID person) {
        Set<String> scopes = new TreeSet<>(wanted);
        scopes.retainAll(client.scopes());
        scopes.retainAll(findMember
                .find(person)
                .filter(MemberView::isActive)
                .map(member -> rights.of(member).grants().texts())
                .orElseGet(Set::of));
        return scopes;
    }
}
