package io.doorstep.leadcrm.followup;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Looks at each follow-up when its time has come; what is settled by then is not told.
@Configuration(proxyBeanMethods = false)
class KeepReminders {

    private final Jobs jobs;
    private final TenantTask<Reminder> task;

    KeepReminders(Jobs jobs, RemindOfFollowUp remindOfFollowUp) {
        this.jobs = jobs;
        this.task = TenantTask.oneTime(
                "follow-up.reminder", Reminder.class, reminder -> remindOfFollowUp.remind(reminder.followUpId()));
    }

    @Bean
    TenantTask<Reminder> followUpReminder() {
        return task;
    }

    @EventListener
    void on(FollowUpPlanned planned) {
        remind(planned.id(), planned.dueAt());
    }

    @EventListener
    void on(FollowUpWaits waiting) {
        remind(waiting.id(), waiting.dueAt());
    }

    private void remind(UUID id, Instant at) {
        jobs.reschedule(task, id.toString(), new Reminder(id), at);
    }

    /// Of which follow-up.
    record Reminder(UUID followUpId) {}
}
