package io.doorstep.leadcrm.hubspot;

import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Away;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Done;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Rejected;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.TooMany;
import io.doorstep.leadcrm.hubspot.HubSpotAnswer.Unauthorized;
import io.doorstep.leadcrm.hubspot.SettleContacts.Pair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Makes the next records the same on both sides: reads, compares, writes; no transaction is open during a call.
@Component
class SyncContacts {

    /// As many contacts as HubSpot reads at once with the history of their fields.
    private static final int AT_ONCE = 50;

    /// Three calls each time stay far below a hundred in ten seconds.
    private static final Duration BREATH = Duration.ofMillis(500);

    /// After which whoever began is taken for dead.
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(SyncContacts.class);

    private final HubSpotConnections connections;
    private final GetAccess getAccess;
    private final HubSpotApi api;
    private final SettleContacts settleContacts;
    private final SyncRecords records;
    private final Tokens tokens;
    private final InstantSource clock;

    SyncContacts(
            HubSpotConnections connections,
            GetAccess getAccess,
            HubSpotApi api,
            SettleContacts settleContacts,
            SyncRecords records,
            Tokens tokens,
            InstantSource clock) {
        this.connections = connections;
        this.getAccess = getAccess;
        this.api = api;
        this.settleContacts = settleContacts;
        this.records = records;
        this.tokens = tokens;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> sync() {
        UUID connection = connections.findOnly().map(HubSpotConnection::id).orElse(null);
        if (connection == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (records.listDue(now, 1).isEmpty()) {
            return Optional.empty();
        }
        return switch (getAccess.get(connection)) {
            case Access.Ended _ -> Optional.empty();
            case Access.Later(var at) -> Optional.of(at);
            case Access.Ready(var token) ->
                tokens.beginSync(connection, now, now.plus(LONGEST))
                        ? syncAlone(connection, token)
                        : Optional.of(now.plus(BREATH));
        };
    }

    /// One at a time: two would give HubSpot the same contact twice.
    private Optional<Instant> syncAlone(UUID connection, String token) {
        try {
            List<SyncRecord> due = records.listDue(clock.instant(), AT_ONCE);
            if (due.isEmpty()) {
                return Optional.empty();
            }
            return switch (settle(token, due)) {
                case Done _ -> Optional.of(clock.instant().plus(BREATH));
                case HubSpotAnswer trouble -> pause(connection, trouble, due);
            };
        } finally {
            tokens.endSync(connection);
        }
    }

    private HubSpotAnswer settle(String token, List<SyncRecord> due) {
        List<Pair> pairs = settleContacts.pair(due);
        HubSpotAnswer known = api.readById(
                token, pairs.stream().flatMap(pair -> pair.contactId().stream()).toList());
        if (!(known instanceof Done(var byId))) {
            return known;
        }
        HubSpotAnswer met = api.readByEmail(
                token,
                pairs.stream()
                        .filter(pair -> pair.contactId().isEmpty())
                        .flatMap(pair -> pair.email().stream())
                        .toList());
        if (!(met instanceof Done(var byEmail))) {
            return met;
        }
        return send(token, settleContacts.settle(pairs, HubSpotContacts.read(byId, byEmail)));
    }

    /// HubSpot refuses a batch whole for one contact in it, so the batch is halved until that one is found.
    private HubSpotAnswer send(String token, List<ContactDraft> drafts) {
        if (drafts.isEmpty()) {
            return Done.NOTHING;
        }
        return switch (api.upsert(token, drafts)) {
            case Done(var body) -> {
                settleContacts.sent(drafts, body);
                yield Done.NOTHING;
            }
            case Rejected(var status, var message)
            when drafts.size() == 1 -> {
                settleContacts.rejected(drafts.getFirst(), status, message);
                yield Done.NOTHING;
            }
            case Rejected _ -> {
                int half = drafts.size() / 2;
                yield send(token, drafts.subList(0, half)) instanceof Done
                        ? send(token, drafts.subList(half, drafts.size()))
                        : new Away("half of a batch is still to be sent");
            }
            case HubSpotAnswer trouble -> trouble;
        };
    }

    private Optional<Instant> pause(UUID connection, HubSpotAnswer trouble, List<SyncRecord> due) {
        Instant now = clock.instant();
        return switch (trouble) {
            case Done _ -> Optional.of(now);
            case TooMany(var rest) -> {
                tokens.rest(connection, now.plus(rest));
                yield Optional.of(now.plus(rest));
            }
            case Unauthorized _ -> {
                getAccess.refused(connection);
                yield Optional.of(now);
            }
            case Rejected(var status, var message) -> {
                due.forEach(record -> records.giveUp(record.id(), record.mark(), RecordStatus.FAILED, message));
                log.atWarn().addKeyValue("status", status).log("HubSpot does not let us read contacts");
                yield Optional.of(now.plus(BREATH));
            }
            case Away(var reason) -> {
                log.atWarn().addKeyValue("reason", reason).log("HubSpot is away");
                yield Optional.of(now.plus(AWAY));
            }
        };
    }
}
