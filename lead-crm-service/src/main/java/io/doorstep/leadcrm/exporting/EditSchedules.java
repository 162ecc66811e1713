package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.NoSuchSchedule;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.Scheduled;
import io.doorstep.leadcrm.exporting.ScheduleOutcome.TooManySchedules;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and ends schedules.
@Component
@Transactional
public class EditSchedules {

    private static final int MOST = 50;

    private final ExportSchedules schedules;
    private final ExportTimetable timetable;
    private final Ids ids;
    private final InstantSource clock;

    EditSchedules(ExportSchedules schedules, ExportTimetable timetable, Ids ids, InstantSource clock) {
        this.schedules = schedules;
        this.timetable = timetable;
        this.ids = ids;
        this.clock = clock;
    }

    public ScheduleOutcome make(ScheduleDraft draft) {
        if (schedules.count() >= MOST) {
            return new TooManySchedules(MOST);
        }
        return planned(new ExportSchedule(ids.next(), draft, caller(), reach(), clock.instant()));
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    public ScheduleOutcome change(UUID id, ScheduleDraft draft, IntConsumer precondition) {
        Optional<ExportSchedule> found = findWithinReach(id);
        if (found.isEmpty()) {
            return new NoSuchSchedule(id);
        }
        ExportSchedule schedule = found.get();
        precondition.accept(schedule.version());
        schedule.become(draft, caller(), reach());
        return planned(schedule);
    }

    /// Its files go with it.
    ///
    /// @return whether there was one
    public boolean end(UUID id, IntConsumer precondition) {
        Optional<ExportSchedule> found = findWithinReach(id);
        found.ifPresent(schedule -> {
            precondition.accept(schedule.version());
            timetable.cancel(schedule);
            schedules.delete(schedule);
        });
        return found.isPresent();
    }

    /// Whoever left answers for nothing any more, and is told of nothing.
    void partWith(UUID userId) {
        for (ExportSchedule own : schedules.listOf(userId)) {
            timetable.cancel(own);
            schedules.delete(own);
        }
        schedules.flush();
        schedules.listTo(userId).forEach(schedule -> schedule.forgetRecipient(userId));
    }

    private ScheduleOutcome planned(ExportSchedule schedule) {
        timetable.plan(schedule);
        return new Scheduled(schedules.saveAndFlush(schedule).view());
    }

    private Optional<ExportSchedule> findWithinReach(UUID id) {
        ExportReader reader = ExportReader.current();
        return schedules.find(id).filter(schedule -> reader.maySee(schedule.ownerId(), schedule.scope()));
    }

    private static UUID caller() {
        return Caller.current().userId();
    }

    private static Scope reach() {
        return Caller.current().scopeOf("lead:read");
    }
}
