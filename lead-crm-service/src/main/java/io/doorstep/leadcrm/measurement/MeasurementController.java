package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.measurement.TestOutcome.Flawed;
import io.doorstep.leadcrm.measurement.TestOutcome.NotConnected;
import io.doorstep.leadcrm.measurement.TestOutcome.Unanswered;
import io.doorstep.leadcrm.measurement.TestOutcome.Works;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/analytics/measurement")
class MeasurementController {

    private final KeepConnection keepConnection;
    private final TestConnection testConnection;

    MeasurementController(KeepConnection keepConnection, TestConnection testConnection) {
        this.keepConnection = keepConnection;
        this.testConnection = testConnection;
    }

    @GetMapping
    @RequiresPermission("crm:read")
    ResponseEntity<MeasurementResponse> getMeasurement() {
        return keepConnection.find().map(MeasurementController::answer).orElseThrow(MeasurementController::missing);
    }

    @PutMapping
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    ResponseEntity<MeasurementResponse> putMeasurement(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MeasurementRequest request) {
        return keepConnection
                .put(
                        request.measurementId(),
                        request.apiSecret(),
                        request.wanted(),
                        version -> ETags.check(ifMatch, version))
                .map(MeasurementController::answer)
                .orElseThrow(() -> Problems.unprocessable(
                        "api_secret_missing", "Send the apiSecret: there is none that could be kept."));
    }

    @DeleteMapping
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leaveMeasurement() {
        if (!keepConnection.leave()) {
            throw missing();
        }
    }

    @PostMapping("/test")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    TestResponse testMeasurement() {
        return switch (testConnection.test()) {
            case Works _ -> new TestResponse(true, TestResponse.UNCHECKED, List.of());
            case Flawed(var flaws) -> new TestResponse(false, "Google would not take our events as they are.", flaws);
            case Unanswered(var reason) -> new TestResponse(false, reason, List.of());
            case NotConnected _ -> throw missing();
        };
    }

    private static ResponseEntity<MeasurementResponse> answer(ConnectionView connection) {
        return ResponseEntity.ok().eTag(ETags.of(connection.version())).body(MeasurementResponse.of(connection));
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "measurement_not_found", "No property at Google Analytics is connected.");
    }

    /// @param apiSecret of the property's Measurement Protocol; the one that is kept already when absent
    /// @param events all when absent
    record MeasurementRequest(
            @NotNull @Pattern(regexp = "G-[A-Z0-9]{4,20}") String measurementId,

            @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{10,64}")
            String apiSecret,

            @Nullable @Size(min = 1, max = 6) List<@NotNull LeadEvent> events) {

        List<LeadEvent> wanted() {
            return events == null
                    ? List.of(LeadEvent.values())
                    : events.stream().distinct().toList();
        }

        @Override
        public String toString() {
            return "MeasurementRequest of " + measurementId;
        }
    }

    /// @param sent taken by Google, which takes bad events too
    /// @param givenUp refused, or not taken within 72 hours
    /// @param restingUntil when it is tried again; absent while all is well
    record MeasurementResponse(
            String measurementId,
            List<LeadEvent> events,
            long sent,
            long waiting,
            long givenUp,
            @Nullable Instant lastSentAt,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt,
            @Nullable Instant restingUntil,
            Instant createdAt) {

        static MeasurementResponse of(ConnectionView connection) {
            SendingProgress.Progress progress = connection.progress();
            return new MeasurementResponse(
                    connection.measurementId(),
                    connection.events(),
                    progress.sent(),
                    connection.waiting(),
                    progress.givenUp(),
                    progress.lastSentAt(),
                    progress.lastError(),
                    progress.lastErrorAt(),
                    progress.restingUntil(),
                    connection.createdAt());
        }
    }

    /// @param message why it does not work, or what could not be checked
    record TestResponse(boolean works, String message, List<Flaw> flaws) {

        static final String UNCHECKED = "Google would take our events. It checks neither the measurement id nor the "
                + "secret: look at Realtime in Google Analytics when the next lead comes.";
    }
}
