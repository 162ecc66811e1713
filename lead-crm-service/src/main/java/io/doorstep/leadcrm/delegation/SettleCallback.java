package io.doorstep.leadcrm.delegation;

import io.doorstep.leadcrm.delegation.CallbackOutcome.AnsweredAlready;
import io.doorstep.leadcrm.delegation.CallbackOutcome.Late;
import io.doorstep.leadcrm.delegation.CallbackOutcome.NotTheWorkflows;
import io.doorstep.leadcrm.delegation.CallbackOutcome.Refused;
import io.doorstep.leadcrm.delegation.CallbackOutcome.Taken;
import io.doorstep.leadcrm.delegation.CallbackOutcome.Unknown;
import io.doorstep.leadcrm.delegation.CallbackOutcome.Unreadable;
import io.doorstep.leadcrm.delegation.DelegatedWork.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Settles a run by what its workflow says, once: whatever comes after that is answered and changes nothing.
@Component
class SettleCallback {

    private final Runs runs;
    private final WorkflowConnections connections;
    private final KindsOfWork works;
    private final JsonMapper json;
    private final InstantSource clock;

    SettleCallback(
            Runs runs, WorkflowConnections connections, KindsOfWork works, JsonMapper json, InstantSource clock) {
        this.runs = runs;
        this.connections = connections;
        this.works = works;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    CallbackOutcome settle(UUID id, CallbackSignature signature, byte[] body) {
        Optional<RunView> run = runs.findToSettle(id);
        Optional<WorkflowConnection> connection = run.flatMap(found -> connections.findOf(found.kind()));
        if (run.isEmpty() || connection.isEmpty()) {
            return new Unknown();
        }
        Instant now = clock.instant();
        if (!signature.verifies(connection.get().secretsAt(now), body, now)) {
            return new NotTheWorkflows();
        }
        JsonNode answer = read(body);
        if (answer == null || !answer.isObject()) {
            return new Unreadable();
        }
        // The signature covers the body and not the address, so the body has to name the run too.
        if (!answer.path("runId").asString("").equals(id.toString())) {
            return new Unknown();
        }
        return switch (works.of(run.get()).read(run.get(), answer)) {
            case Reading.Refused(var problems) -> new Refused(problems);
            case Reading.Understood(var result) -> settle(run.get(), result, hash(body), now);
        };
    }

    private CallbackOutcome settle(RunView run, JsonNode result, String hash, Instant now) {
        if (hash.equals(run.answerHash())) {
            return new Taken(run);
        }
        return switch (run.state()) {
            case OPEN -> runs.isOvertaken(run) ? overtaken(run, result, now) : accept(run, result, hash, now);
            case ANSWERED -> new AnsweredAlready(run.id());
            case FELL_BACK, SUPERSEDED, DROPPED -> late(run, result, now);
        };
    }

    private Taken accept(RunView run, JsonNode result, String hash, Instant now) {
        if (works.of(run).accept(run, result)) {
            runs.settle(run.id(), RunState.ANSWERED, null, result, hash, now);
        } else {
            runs.settle(run.id(), RunState.DROPPED, FallBack.NOTHING_TO_DO, null, hash, now);
        }
        return new Taken(runs.find(run.id()).orElseThrow());
    }

    private Late overtaken(RunView run, JsonNode result, Instant now) {
        runs.settle(run.id(), RunState.SUPERSEDED, FallBack.OVERTAKEN, null, null, now);
        return late(runs.find(run.id()).orElseThrow(), result, now);
    }

    private Late late(RunView run, JsonNode result, Instant now) {
        runs.noteLate(run.id(), result, now);
        return new Late(run);
    }

    private @Nullable JsonNode read(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
