package io.doorstep.leadcrm.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What Google Analytics recommends to be told of leads, under its own names.
enum LeadEvent {
    GENERATE_LEAD(null),
    QUALIFY_LEAD(null),
    WORKING_LEAD("lead_status"),
    CLOSE_CONVERT_LEAD(null),
    CLOSE_UNCONVERT_LEAD("unconvert_lead_reason"),
    DISQUALIFY_LEAD("disqualified_lead_reason");

    private final @Nullable String detail;

    LeadEvent(@Nullable String detail) {
        this.detail = detail;
    }

    /// As Google Analytics has it.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The parameter that says more of it.
    Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /// Who is lost before anybody found them worth an offer was never a customer to be.
    static Optional<LeadEvent> of(Milestone from, Milestone to) {
        if (from == to) {
            return Optional.empty();
        }
        return switch (to) {
            case NEW -> Optional.empty();
            case CONTACTED, VISIT_BOOKED, NEGOTIATING -> Optional.of(WORKING_LEAD);
            case QUALIFIED -> Optional.of(QUALIFY_LEAD);
            case WON -> Optional.of(CLOSE_CONVERT_LEAD);
            case LOST ->
                Optional.of(
                        switch (from) {
                            case NEW, CONTACTED -> DISQUALIFY_LEAD;
                            case QUALIFIED, VISIT_BOOKED, NEGOTIATING, WON, LOST -> CLOSE_UNCONVERT_LEAD;
                        });
        };
    }
}
