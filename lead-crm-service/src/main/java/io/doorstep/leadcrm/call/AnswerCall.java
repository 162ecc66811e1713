package io.doorstep.leadcrm.call;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what is to happen with a call and takes down what is reported of it. Asked twice, it says the same.
@Component
@Transactional
class AnswerCall {

    private static final String NOBODY = "Nobody can answer now. Please leave a message after the tone.";
    private static final String RECORDED = "This call may be recorded.";

    private final PhoneCalls calls;
    private final CallRows rows;
    private final BusinessNumbers numbers;
    private final WhoRings whoRings;
    private final CaptureCaller captureCaller;
    private final CallSettings settings;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    AnswerCall(
            PhoneCalls calls,
            CallRows rows,
            BusinessNumbers numbers,
            WhoRings whoRings,
            CaptureCaller captureCaller,
            CallSettings settings,
            Audit audit,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.calls = calls;
        this.rows = rows;
        this.numbers = numbers;
        this.whoRings = whoRings;
        this.captureCaller = captureCaller;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Somebody calls one of our numbers.
    Laml ring(PhoneAccount account, CallReport report) {
        return ring(account, known(report), 0);
    }

    /// A phone rang: the two spoke, or the next one rings.
    ///
    /// @param turn how many had rung before
    Laml goOn(PhoneAccount account, UUID id, int turn, CallReport report) {
        PhoneCall call = findToChange(id, report);
        if (call == null) {
            return new Laml().hangUp();
        }
        boolean inbound = call.direction() == CallDirection.INBOUND;
        if (report.isPutThrough()) {
            call.putThrough(inbound ? whoRang(call, turn) : call.agentId(), report.dialSeconds());
        }
        return report.isPutThrough() || !inbound ? new Laml().hangUp() : ring(account, call, turn + 1);
    }

    /// An agent who wants to call somebody has picked up.
    Laml bridge(PhoneAccount account, UUID id, CallReport report) {
        PhoneCall call = findToChange(id, report);
        if (call == null) {
            return new Laml().hangUp();
        }
        NumberUse use = useOf(call);
        String recording = use != null && use.recorded() ? hook(account, "recorded", id) : "";
        CallView view = call.view();
        return new Laml()
                .dial(view.callee(), view.caller(), settings.ringFor(), hook(account, "dialled", id) + "/0", recording);
    }

    /// Something was recorded: a message, or what the two said.
    Laml record(UUID id, CallReport report) {
        findToChange(id, report);
        return new Laml().hangUp();
    }

    /// @param id ours, of a call that we made
    Laml report(@Nullable UUID id, CallReport report) {
        PhoneCall call = id == null ? known(report) : findToChange(id, report);
        report.status().ifPresent(status -> {
            if (call != null && call.report(status, report.seconds(), clock.instant())) {
                events.publishEvent(new CallOver(call.id(), clock.instant()));
            }
        });
        return new Laml();
    }

    private PhoneCall known(CallReport report) {
        BusinessNumber number = numbers.findByNumber(report.callee()).orElse(null);
        UUID id = ids.next();
        boolean begun = rows.begin(id, report, number == null ? null : number.id(), clock.instant());
        PhoneCall call = calls.findToChange(report.sid()).orElseThrow();
        if (begun) {
            audit.record("create", "PhoneCall", id, Map.of("direction", CallDirection.INBOUND));
            captureCaller.capture(call, report, number == null ? null : number.use());
        }
        return call;
    }

    private @Nullable PhoneCall findToChange(UUID id, CallReport report) {
        PhoneCall call = calls.findToChange(id).orElse(null);
        String recording = report.recordingUrl();
        if (call != null && recording != null) {
            call.recordAt(recording);
        }
        return call;
    }

    private Laml ring(PhoneAccount account, PhoneCall call, int turn) {
        NumberUse use = useOf(call);
        List<Ring> rings = whoRings.list(use, call.leadId());
        if (turn >= rings.size()) {
            return new Laml().say(NOBODY).record(hook(account, "recorded", call.id()));
        }
        boolean recorded = use != null && use.recorded();
        Laml laml = recorded && turn == 0 ? new Laml().say(RECORDED) : new Laml();
        return laml.dial(
                rings.get(turn).phone(),
                call.shownNumber(),
                settings.ringFor(),
                hook(account, "dialled", call.id()) + "/" + turn,
                recorded ? hook(account, "recorded", call.id()) : "");
    }

    private @Nullable UUID whoRang(PhoneCall call, int turn) {
        List<Ring> rings = whoRings.list(useOf(call), call.leadId());
        return turn < rings.size() ? rings.get(turn).agent() : null;
    }

    private @Nullable NumberUse useOf(PhoneCall call) {
        UUID number = call.numberId();
        return number == null
                ? null
                : numbers.find(number).map(BusinessNumber::use).orElse(null);
    }

    private String hook(PhoneAccount account, String step, UUID call) {
        return settings.hook(account.hook(), step + "/" + call);
    }
}
