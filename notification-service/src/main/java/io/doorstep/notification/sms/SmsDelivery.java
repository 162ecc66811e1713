package io.doorstep.notification.sms;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.SmtpTransport;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SmsDelivery {

    @Bean
    TenantTask<SmsJob> smsDeliveryTask(ObjectProvider<DeliverSms> deliverSms) {
        return TenantTask.oneTime(
                "sms.deliver", SmsJob.class, job -> deliverSms.getObject().deliver(job.smsId()));
    }

    @Bean
    RecurringTask<Void> smsForgetting(ForgetSettledMessages forgetSettled) {
        return Tasks.recurring("sms.forget", Schedules.daily(LocalTime.of(3, 50)))
                .execute((_, _) -> forgetSettled.forget());
    }

    /// Without credentials the product still runs, on the mailbox.
    @Bean
    SmsTransport smsTransport(SmsSettings settings, SmtpTransport mail) {
        return settings.twilio() == null
                ? new MailboxSms(mail, settings.mailboxDomain())
                : new TwilioSms(settings.twilio());
    }
}
