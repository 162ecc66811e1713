package io.doorstep.identity.membership;

import io.doorstep.identity.access.Rights;
import io.doorstep.identity.access.RightsChanged;
import io.doorstep.identity.organization.FindOrganization;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.organization.Subscription;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.Problems;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;

/// Keeps an organization within the seats of its plan, however somebody comes to one: invited, added, reactivated, by
/// another role, by a team, by what a role inherits.
///
/// Asked after the change is written and before it is committed, by one at a time; a refusal takes the whole change
/// back.
@Component
class Seats {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended('seats:' || :tenant, 0))";

    private final FindOrganization findOrganization;
    private final MemberRights rights;
    private final JdbcClient jdbc;

    Seats(FindOrganization findOrganization, MemberRights rights, JdbcClient jdbc) {
        this.findOrganization = findOrganization;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /// For somebody who works here from now on; whoever is invited has waited for it with a seat of his or her own.
    @Transactional(propagation = Propagation.MANDATORY)
    void take(MemberView member) {
        if (rights.of(member).takeSeat()) {
            check(false);
        }
    }

    /// For somebody who will work here, or does now without having been invited; who is invited keeps a seat as well.
    @Transactional(propagation = Propagation.MANDATORY)
    void reserve(MemberView member) {
        if (rights.of(member).takeSeat()) {
            check(true);
        }
    }

    @EventListener
    void on(RightsChanged event) {
        if (!event.seated().isEmpty()) {
            check(true);
        }
    }

    private void check(boolean withInvited) {
        Optional<Long> limit = findOrganization
                .findCurrent()
                .map(OrganizationView::subscription)
                .map(Subscription::seats);
        if (limit.isPresent()) {
            jdbc.sql(ONE_AT_A_TIME)
                    .param("tenant", Tenancy.current().toString())
                    .query((_, _) -> true)
                    .single();
            long taken = rights.rightsOfAll().values().stream()
                            .filter(Rights::takeSeat)
                            .count()
                    + (withInvited ? rights.countInvitedToSeats() : 0);
            if (taken > limit.get()) {
                throw full(limit.get(), taken - 1);
            }
        }
    }

    private static ErrorResponseException full(long limit, long used) {
        ErrorResponseException refusal = Problems.conflict(
                "seat_limit_reached",
                "All %d seats of the plan are taken or promised to invited people. Deactivate somebody, take an invitation back, or choose a larger plan."
                        .formatted(limit));
        refusal.getBody().setProperty("limit", limit);
        refusal.getBody().setProperty("used", used);
        return refusal;
    }
}
