package io.doorstep.workflowkit;

import io.doorstep.workflowkit.CallbackOutcome.AnsweredAlready;
import io.doorstep.workflowkit.CallbackOutcome.Late;
import io.doorstep.workflowkit.CallbackOutcome.NotTheWorkflows;
import io.doorstep.workflowkit.CallbackOutcome.Refused;
import io.doorstep.workflowkit.CallbackOutcome.Taken;
import io.doorstep.workflowkit.CallbackOutcome.Unknown;
import io.doorstep.workflowkit.CallbackOutcome.Unreadable;
import io.doorstep.workflowkit.DelegatedWork.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Settles a run by what its workflow says, once: whatever comes after that is answered and changes nothing.
class SettleCallback {

    private final Runs runs;
    private final WorkflowConnections connections;
    private final KindsOfWork works;
    private final FallBack fallBack;
    private final JsonMapper json;
    private final InstantSource clock;

    SettleCallback(
            Runs runs,
            WorkflowConnections connections,
            KindsOfWork works,
            FallBack fallBack,
            JsonMapper json,
            InstantSource clock) {
        this.runs = runs;
        this.connections = connections;
        this.works = works;
        this.fallBack = fallBack;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    CallbackOutcome settle(UUID id, CallbackSignature signature, byte[] body) {
        Optional<RunView> run = runs.findToSettle(id);
        Optional<WorkflowConnection> connection =
                run.flatMap(found -> connections.findOf(found.kind().name()));
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
            case Reading.Declined(var because) -> decline(run.get(), because, hash(body));
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

    private CallbackOutcome decline(RunView run, String because, String hash) {
        if (run.isOpen()) {
            fallBack.decline(run, because, hash);
            return new Taken(runs.find(run.id()).orElseThrow());
        }
        return run.state() == RunState.ANSWERED ? new AnsweredAlready(run.id()) : new Taken(run);
    }

    private Taken accept(RunView run, JsonNode result, String hash, Instant now) {
        DelegatedWork work = works.of(run);
        if (work.accept(run, result)) {
            runs.settle(run.id(), RunState.ANSWERED, null, work.entry(result), hash, now);
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
        runs.noteLate(run.id(), works.of(run).entry(result), now);
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
