package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.assignment.AgentAvailable;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion.OthersSit;
import io.doorstep.leadcrm.lead.GiveOutLeads.Portion.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that leads that nobody has are given to agents soon: by jobs, each of which goes through many leads and
/// leaves it to a later one when somebody else does.
///
/// No lead is forgotten: whatever lets leads wait makes a job that begins after it is committed, or finds one that has
/// not begun; and a job that leaves its work to others makes sure that another begins after it.
@Component
public class AssignWaitingLeads {

    /// For how long new leads gather, so that one sitting serves many.
    private static final Duration GATHERING = Duration.ofMillis(250);

    /// However many businesses have leads that wait, connections are left for those who bring new ones.
    private static final int SITTINGS_AT_ONCE = 3;

    private final GiveOutLeads giveOutLeads;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Semaphore tables = new Semaphore(SITTINGS_AT_ONCE, true);
    private final TenantTask<Everything> newTask =
            TenantTask.oneTime("lead.assignment", Everything.class, _ -> giveOutNew());
    private final TenantTask<Everything> retryTask =
            TenantTask.oneTime("lead.retry", Everything.class, _ -> giveOutAll());

    AssignWaitingLeads(GiveOutLeads giveOutLeads, Jobs jobs, JdbcClient jdbc, InstantSource clock) {
        this.giveOutLeads = giveOutLeads;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TenantTask<Everything> newTask() {
        return newTask;
    }

    TenantTask<Everything> retryTask() {
        return retryTask;
    }

    /// For leads that are committed already.
    public void assignNewSoon() {
        wake(newTask);
    }

    /// For what happens in this transaction and may free somebody.
    @Transactional(propagation = Propagation.MANDATORY)
    public void retrySoon() {
        String change = jdbc.sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
        jobs.schedule(retryTask, Tenancy.current() + ":" + change, new Everything(), clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void retryAt(Instant time) {
        jobs.schedule(retryTask, Tenancy.current() + ":" + time, new Everything(), time);
    }

    @EventListener
    void on(AgentAvailable ignored) {
        retrySoon();
    }

    private void wake(TenantTask<Everything> task) {
        jobs.wake(task, new Everything(), clock.instant().plus(GATHERING));
    }

    private void giveOutNew() {
        giveOut(newTask, last -> atATable(() -> giveOutLeads.giveOutNew(last)));
    }

    /// New leads do not wait until all old ones are gone through.
    private void giveOutAll() {
        giveOut(retryTask, last -> {
            giveOutNew();
            return atATable(() -> giveOutLeads.giveOutAll(last));
        });
    }

    private void giveOut(TenantTask<Everything> task, Function<UUID, Portion> sitting) {
        Portion portion = new Part(Ids.FIRST);
        while (portion instanceof Part(var last)) {
            portion = sitting.apply(last);
        }
        if (portion instanceof OthersSit) {
            wake(task);
        }
    }

    /// Whoever waits for a table has no connection.
    private Portion atATable(Supplier<Portion> sitting) {
        tables.acquireUninterruptibly();
        try {
            return sitting.get();
        } finally {
            tables.release();
        }
    }

    /// Nothing to keep: the tenant is enough.
    record Everything() {}
}
