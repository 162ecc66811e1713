package io.doorstep.leadcrm.call;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// What is asked of the provider after the transaction that wants it, and what is told of a call soon after its end.
@Configuration(proxyBeanMethods = false)
class CallJobs {

    private final Jobs jobs;
    private final CallSettings settings;
    private final InstantSource clock;
    private final TenantTask<NumberOrdered> ordering;
    private final TenantTask<NumberLetGo> release;
    private final TenantTask<CallOrdered> dialling;
    private final TenantTask<CallOver> logging;

    CallJobs(
            Jobs jobs,
            AskForNumber askForNumber,
            DialAgent dialAgent,
            LogCall logCall,
            CallSettings settings,
            InstantSource clock) {
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
        this.ordering = TenantTask.oneTime(
                "phone-number.order", NumberOrdered.class, ordered -> askForNumber.ask(ordered.id()));
        this.release = TenantTask.oneTime(
                "phone-number.release", NumberLetGo.class, number -> askForNumber.release(number.providerSid()));
        this.dialling = TenantTask.oneTime("call.dial", CallOrdered.class, ordered -> dialAgent.dial(ordered.id()));
        this.logging = TenantTask.oneTime("call.log", CallOver.class, over -> logCall.log(over.id()));
    }

    @Bean
    TenantTask<NumberOrdered> phoneNumberOrdering() {
        return ordering;
    }

    @Bean
    TenantTask<NumberLetGo> phoneNumberRelease() {
        return release;
    }

    @Bean
    TenantTask<CallOrdered> callDialling() {
        return dialling;
    }

    @Bean
    TenantTask<CallOver> callLogging() {
        return logging;
    }

    @EventListener
    void on(NumberOrdered number) {
        jobs.schedule(ordering, number.id().toString(), number, clock.instant());
    }

    @EventListener
    void on(NumberLetGo number) {
        jobs.schedule(release, number.providerSid(), number, clock.instant());
    }

    @EventListener
    void on(CallOrdered call) {
        jobs.schedule(dialling, call.id().toString(), call, clock.instant());
    }

    @EventListener
    void on(CallOver call) {
        jobs.schedule(logging, call.id().toString(), call, call.endedAt().plus(settings.logAfter()));
    }
}
