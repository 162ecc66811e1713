package io.doorstep.leadcrm.exporting.web;

import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import io.doorstep.leadcrm.exporting.ScheduleDraft;
import io.doorstep.leadcrm.exporting.ScheduleView;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param files where its files are
record ScheduleResponse(
        UUID id,
        String name,
        FilterRequest filter,
        String sort,
        String format,
        Every every,
        @Nullable DayOfWeek weekday,
        int hour,
        Set<UUID> recipients,
        UUID ownerId,
        Instant nextRunAt,
        Instant createdAt,
        String files) {

    static ScheduleResponse of(ScheduleView schedule) {
        ScheduleDraft wanted = schedule.draft();
        return new ScheduleResponse(
                schedule.id(),
                wanted.name(),
                FilterRequest.of(wanted.filter()),
                wanted.sort().text(),
                wanted.format().key(),
                wanted.rhythm().every(),
                wanted.rhythm().weekday(),
                wanted.rhythm().hour(),
                wanted.recipients(),
                schedule.ownerId(),
                schedule.nextRunAt(),
                schedule.createdAt(),
                ScheduleController.PATH + "/" + schedule.id() + "/files");
    }
}
