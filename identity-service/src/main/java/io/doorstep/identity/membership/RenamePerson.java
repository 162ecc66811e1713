package io.doorstep.identity.membership;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a person another name, and tells every organization that the person works in.
@Component
public class RenamePerson {

    private final UserAccounts accounts;
    private final UserDirectory users;
    private final MemberRows rows;
    private final Jobs jobs;
    private final TenantTask<Renamed> announcement;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RenamePerson(
            UserAccounts accounts,
            UserDirectory users,
            MemberRows rows,
            Jobs jobs,
            TenantTask<Renamed> announcement,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.rows = rows;
        this.jobs = jobs;
        this.announcement = announcement;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void rename(UUID userId, String name) {
        UserAccount account = accounts.findById(userId).orElseThrow();
        account.rename(name);
        accounts.saveAndFlush(account);
        users.listOrganizations(userId)
                .forEach(organization -> Tenancy.runAs(
                        organization.id(),
                        () -> jobs.schedule(
                                announcement, organization.id() + ":" + userId, new Renamed(userId), clock.instant())));
    }

    @Transactional
    void announce(UUID userId) {
        rows.find(userId)
                .filter(MemberView::isActive)
                .ifPresent(member -> events.publishEvent(new MemberUpdated(member)));
    }

    record Renamed(UUID userId) {}

    @Configuration(proxyBeanMethods = false)
    static class Announcement {

        @Bean
        TenantTask<Renamed> memberRenamed(ObjectProvider<RenamePerson> renamePerson) {
            return TenantTask.oneTime("member.renamed", Renamed.class, job -> renamePerson
                    .getObject()
                    .announce(job.userId()));
        }
    }
}
