package io.doorstep.leadcrm.appointment;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.zone.TenantZone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointmentController {

    private final BookAppointment bookAppointment;
    private final FindAppointments findAppointments;
    private final AppointmentAnswers answers;
    private final TenantZone zone;

    AppointmentController(
            BookAppointment bookAppointment,
            FindAppointments findAppointments,
            AppointmentAnswers answers,
            TenantZone zone) {
        this.bookAppointment = bookAppointment;
        this.findAppointments = findAppointments;
        this.answers = answers;
        this.zone = zone;
    }

    @PostMapping("/api/v1/leads/{id}/appointments")
    @RequiresPermission("lead:write")
    ResponseEntity<AppointmentResponse> book(@PathVariable UUID id, @Valid @RequestBody AppointmentRequest request) {
        return answers.answer(bookAppointment.book(new LeadId(id), request.toDraft()));
    }

    @PostMapping("/api/v1/appointments/{id}/reschedule")
    @RequiresPermission("lead:write")
    ResponseEntity<AppointmentResponse> reschedule(@PathVariable UUID id, @Valid @RequestBody PeriodRequest request) {
        return answers.answer(bookAppointment.reschedule(id, request.startsAt(), request.endsAt()));
    }

    @PutMapping("/api/v1/appointments/{id}/outcome")
    @RequiresPermission("lead:write")
    ResponseEntity<AppointmentResponse> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OutcomeRequest request) {
        return answers.answer(bookAppointment.end(id, request.outcome(), version -> ETags.check(ifMatch, version)));
    }

    @GetMapping("/api/v1/appointments/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<AppointmentResponse> get(@PathVariable UUID id) {
        return findAppointments
                .find(id)
                .map(found -> answers.answer(found, List.of(), HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("appointment", id));
    }

    /// @param to exclusive
    @GetMapping("/api/v1/appointments")
    @RequiresPermission("lead:read")
    Page<AppointmentResponse> list(
            @RequestParam(required = false) @Nullable UUID lead,
            @RequestParam(required = false) @Nullable UUID agent,
            @RequestParam(required = false) @Nullable UUID property,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        ZoneId here = zone.current();
        return findAppointments
                .list(new AppointmentFilter(lead, agent, property, from, to), cursor, Limits.of(limit))
                .map(found -> AppointmentResponse.of(found, List.of(), here));
    }

    record OutcomeRequest(@NotNull AppointmentOutcome outcome) {}
}
