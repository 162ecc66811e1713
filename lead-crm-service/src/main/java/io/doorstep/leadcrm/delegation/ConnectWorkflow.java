package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.delegation.ConnectionOutcome.AddressMissing;
import io.doorstep.leadcrm.delegation.ConnectionOutcome.Connected;
import io.doorstep.leadcrm.delegation.ConnectionOutcome.NotFound;
import io.doorstep.leadcrm.delegation.ConnectionOutcome.Saved;
import io.doorstep.leadcrm.delegation.ConnectionOutcome.SecretMade;
import io.doorstep.leadcrm.webhook.WebhookSecret;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which workflow does a kind of work for a business, or that none does.
@Component
public class ConnectWorkflow {

    private final WorkflowConnections connections;
    private final DelegationSettings settings;
    private final DayTimetable timetable;
    private final PartnerHttp partners;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;

    ConnectWorkflow(
            WorkflowConnections connections,
            DelegationSettings settings,
            DayTimetable timetable,
            PartnerHttp partners,
            SecureRandom chance,
            Ids ids,
            InstantSource clock) {
        this.connections = connections;
        this.settings = settings;
        this.timetable = timetable;
        this.partners = partners;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param url the installation's own when absent
    /// @param patience how long it has to answer; the kind's usual when absent
    /// @param precondition is asked when there is a connection already
    @Transactional
    public ConnectionOutcome connect(
            WorkKind kind, @Nullable URI url, @Nullable Duration patience, IntConsumer precondition) {
        Optional<WorkflowConnection> there = connections.findToChange(kind);
        there.ifPresent(connection -> precondition.accept(connection.version()));
        Optional<URI> address = settings.address(url);
        if (address.isEmpty()) {
            return new AddressMissing();
        }
        partners.check(address.get());
        Duration wanted = Objects.requireNonNullElse(patience, kind.patience());
        return there.<ConnectionOutcome>map(connection -> change(connection, url, wanted))
                .orElseGet(() -> begin(kind, url, wanted));
    }

    private Saved change(WorkflowConnection connection, @Nullable URI url, Duration patience) {
        connection.change(url, patience);
        connections.flush();
        return new Saved(ConnectionView.of(connection));
    }

    private Connected begin(WorkKind kind, @Nullable URI url, Duration patience) {
        Instant now = clock.instant();
        WebhookSecret secret = WebhookSecret.generate(chance);
        var made = connections.saveAndFlush(new WorkflowConnection(ids.next(), kind, url, patience, secret, now));
        if (kind == WorkKind.ANALYTICS_ROLL_UP) {
            timetable.begin();
        }
        return new Connected(ConnectionView.of(made), secret.text());
    }

    /// @param overlap how long the old secret goes on holding beside the new one
    @Transactional
    public ConnectionOutcome rotateSecret(WorkKind kind, Duration overlap) {
        Optional<WorkflowConnection> there = connections.findToChange(kind);
        if (there.isEmpty()) {
            return new NotFound(kind);
        }
        WebhookSecret secret = WebhookSecret.generate(chance);
        there.get().rotate(secret, clock.instant().plus(overlap));
        connections.flush();
        return new SecretMade(ConnectionView.of(there.get()), secret.text());
    }

    /// From now on we do the work ourselves, also what is asked already; what the workflow did stays.
    ///
    /// @return whether there was one
    @Transactional
    public boolean disconnect(WorkKind kind) {
        Optional<WorkflowConnection> there = connections.findToChange(kind);
        there.ifPresent(connections::delete);
        return there.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<ConnectionView> find(WorkKind kind) {
        return connections.findOf(kind).map(ConnectionView::of);
    }

    @Transactional(readOnly = true)
    public List<ConnectionView> list() {
        return connections.listAll().stream().map(ConnectionView::of).toList();
    }
}
