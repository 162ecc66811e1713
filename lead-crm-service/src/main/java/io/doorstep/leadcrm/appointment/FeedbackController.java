package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FeedbackController {

    private final BookAppointment bookAppointment;
    private final FindAppointments findAppointments;
    private final AppointmentAnswers answers;

    FeedbackController(BookAppointment bookAppointment, FindAppointments findAppointments, AppointmentAnswers answers) {
        this.bookAppointment = bookAppointment;
        this.findAppointments = findAppointments;
        this.answers = answers;
    }

    /// Notes what somebody said of the home that they were shown.
    @PutMapping("/api/v1/appointments/{id}/feedback")
    @RequiresPermission("lead:write")
    ResponseEntity<AppointmentResponse> putFeedback(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody FeedbackRequest request) {
        return answers.answer(bookAppointment.note(
                id,
                request.interest(),
                request.price(),
                request.liked(),
                request.disliked(),
                version -> ETags.check(ifMatch, version)));
    }

    /// What those who were shown a home made of it, as one tells its seller.
    @GetMapping("/api/v1/appointments/feedback/{propertyId}")
    @RequiresPermission("lead:read")
    FeedbackSummary summariseFeedback(@PathVariable UUID propertyId) {
        return findAppointments
                .summarise(propertyId)
                .orElseThrow(() -> Problems.notFound("appointment at property", propertyId));
    }

    /// @param interest from 1, none at all, to 5, who would take it
    record FeedbackRequest(
            @NotNull @Min(1) @Max(5) Integer interest,
            @Nullable PriceOpinion price,
            @Nullable @Size(max = 1000) String liked,
            @Nullable @Size(max = 1000) String disliked) {}
}
