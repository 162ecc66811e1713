package io.doorstep.identity.federation;

import io.doorstep.identity.access.BuiltInRole;
import io.doorstep.identity.edge.ProvedDomains;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.membership.UserView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Knows whom the bound organization lets in by its own provider alone. An owner always has another way, for the day on
/// which the provider does not answer.
@Component
public class SignOnDemand {

    private final JdbcClient jdbc;
    private final ProvedDomains provedDomains;
    private final FindMember findMember;

    SignOnDemand(JdbcClient jdbc, ProvedDomains provedDomains, FindMember findMember) {
        this.jdbc = jdbc;
        this.provedDomains = provedDomains;
        this.findMember = findMember;
    }

    @Transactional(readOnly = true)
    public boolean holdsFor(UserView user) {
        String domain = new EmailAddress(user.email()).domain();
        return isDemandedOf(domain) && provedDomains.contains(domain) && !isOwner(user);
    }

    private boolean isDemandedOf(String domain) {
        return jdbc.sql("""
                        select exists(select 1 from identity_provider
                                      where enabled and demanded and :domain = any (email_domains))
                        """).param("domain", domain).query(Boolean.class).single();
    }

    private boolean isOwner(UserView user) {
        return findMember
                .find(user.id())
                .filter(member -> member.isActive() && member.roles().contains(BuiltInRole.OWNER.key()))
                .isPresent();
    }
}
