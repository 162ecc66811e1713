package io.doorstep.notification.sms;

import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.SmtpTransport;
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

    /// Without credentials the product still runs, on the mailbox.
    @Bean
    SmsTransport smsTransport(SmsSettings settings, SmtpTransport mail) {
        return settings.twilio() == null
                ? new MailboxSms(mail, settings.mailboxDomain())
                : new TwilioSms(settings.twilio());
    }
}
