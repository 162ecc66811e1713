package io.doorstep.workflowkit;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.workflowkit.ConnectionOutcome.AddressMissing;
import io.doorstep.workflowkit.ConnectionOutcome.Connected;
import io.doorstep.workflowkit.ConnectionOutcome.NotFound;
import io.doorstep.workflowkit.ConnectionOutcome.Saved;
import io.doorstep.workflowkit.ConnectionOutcome.SecretMade;
import io.doorstep.workflowkit.webhook.WebhookSecret;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/// Says which workflow does a kind of work for a business, or that none does.
public class ConnectWorkflow {

    private final WorkflowConnections connections;
    private final KindsOfWork works;
    private final DelegationSettings settings;
    private final ApplicationEventPublisher events;
    private final PartnerHttp partners;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;

    ConnectWorkflow(
            WorkflowConnections connections,
            KindsOfWork works,
            DelegationSettings settings,
            ApplicationEventPublisher events,
            PartnerHttp partners,
            SecureRandom chance,
            Ids ids,
            InstantSource clock) {
        this.connections = connections;
        this.works = works;
        this.settings = settings;
        this.events = events;
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
        Optional<WorkflowConnection> there = connections.findToChange(kind.name());
        there.ifPresent(connection -> precondition.accept(connection.version()));
        Optional<URI> address = settings.address(url);
        if (address.isEmpty()) {
            return new AddressMissing();
        }
        partners.check(address.get());
        Duration wanted = Objects.requireNonNullElse(patience, kind.patience());
        return there.<ConnectionOutcome>map(connection -> change(kind, connection, url, wanted))
                .orElseGet(() -> begin(kind, url, wanted));
    }

    private Saved change(WorkKind kind, WorkflowConnection connection, @Nullable URI url, Duration patience) {
        connection.change(url, patience);
        connections.flush();
        return new Saved(ConnectionView.of(kind, connection));
    }

    private Connected begin(WorkKind kind, @Nullable URI url, Duration patience) {
        Instant now = clock.instant();
        WebhookSecret secret = WebhookSecret.generate(chance);
        var made = connections.saveAndFlush(new WorkflowConnection(ids.next(), kind, url, patience, secret, now));
        events.publishEvent(new WorkflowConnected(kind));
        return new Connected(ConnectionView.of(kind, made), secret.text());
    }

    /// @param overlap how long the old secret goes on holding beside the new one
    @Transactional
    public ConnectionOutcome rotateSecret(WorkKind kind, Duration overlap) {
        Optional<WorkflowConnection> there = connections.findToChange(kind.name());
        if (there.isEmpty()) {
            return new NotFound(kind);
        }
        WebhookSecret secret = WebhookSecret.generate(chance);
        there.get().rotate(secret, clock.instant().plus(overlap));
        connections.flush();
        return new SecretMade(ConnectionView.of(kind, there.get()), secret.text());
    }

    /// From now on we do the work ourselves, also what is asked already; what the workflow did stays.
    ///
    /// @return whether there was one
    @Transactional
    public boolean disconnect(WorkKind kind) {
        Optional<WorkflowConnection> there = connections.findToChange(kind.name());
        there.ifPresent(connection -> {
            connections.delete(connection);
            events.publishEvent(new WorkflowDisconnected(kind));
        });
        return there.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<ConnectionView> find(WorkKind kind) {
        return connections.findOf(kind.name()).map(connection -> ConnectionView.of(kind, connection));
    }

    @Transactional(readOnly = true)
    public List<ConnectionView> list() {
        return connections.listAll().stream()
                .map(connection -> ConnectionView.of(works.kind(connection.kind()), connection))
                .toList();
    }
}
