package io.doorstep.identity.membership;

import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// People's accounts and where they may go; needs no tenant.
@Component
public class UserDirectory {

    private final UserAccounts accounts;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    UserDirectory(
            UserAccounts accounts, JdbcClient jdbc, Ids ids, InstantSource clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<UserView> find(EmailAddress email) {
        return accounts.findByEmail(email.text()).map(UserAccount::view);
    }

    @Transactional(readOnly = true)
    public Optional<UserView> find(UUID userId) {
        return accounts.findById(userId).map(UserAccount::view);
    }

    /// Where the person is an active member, the longest first.
    @Transactional(readOnly = true)
    public List<OrganizationOfUser> listOrganizations(UUID userId) {
        return jdbc.sql(
                        "select organization_id as id, slug, name, status = 'ACTIVE' as open from organizations_of_user(:user)")
                .param("user", userId)
                .query(OrganizationOfUser.class)
                .list();
    }

    @Transactional
    public void rememberOrganization(UUID userId, UUID organizationId) {
        jdbc.sql("""
                        update user_account set last_organization = :organization
                        where id = :user and last_organization is distinct from :organization
                        """)
                .param("organization", organizationId)
                .param("user", userId)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    OpenedAccount open(EmailAddress email, String name) {
        lock(email);
        return accounts.findByEmail(email.text())
                .map(known -> new OpenedAccount(known.view(), false))
                .orElseGet(() -> {
                    var account = new UserAccount(ids.next(), email, name, clock.instant());
                    return new OpenedAccount(accounts.saveAndFlush(account).view(), true);
                });
    }

    /// An account that no organization names is nobody's to keep.
    @Transactional(propagation = Propagation.MANDATORY)
    void closeIfNowhereAMember(UUID userId) {
        UserAccount account = accounts.findById(userId).orElseThrow();
        lock(new EmailAddress(account.view().email()));
        boolean named = jdbc.sql("select has_membership(:user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
        if (!named) {
            accounts.delete(account);
            accounts.flush();
            events.publishEvent(new AccountDeleted(userId));
        }
    }

    /// Two who open or close the account of the same address at once come one after the other.
    private void lock(EmailAddress email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('email:' || :email, 0))")
                .param("email", email.text())
                .query((_, _) -> 0)
                .single();
    }

    record OpenedAccount(UserView user, boolean isNew) {}
}
