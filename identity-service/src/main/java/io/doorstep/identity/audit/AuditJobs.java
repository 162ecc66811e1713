package io.doorstep.identity.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.doorstep.kit.audit.Cause;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditJobs {

    static final String EXPIRY = "audit.expire";

    /// One organization after the other, at an hour when little happens.
    @Bean
    RecurringTask<Void> auditExpiry(AuditChains chains, ExpireAuditEntries expire) {
        return Tasks.recurring(EXPIRY, Schedules.daily(LocalTime.of(3, 40)))
                .execute((_, _) -> Cause.run("job " + EXPIRY, () -> chains.organizations()
                        .forEach(organization -> Tenancy.runAs(organization, expire::expire))));
    }
}
