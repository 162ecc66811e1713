package io.doorstep.kit.jobs;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Has jobs that do the same work for a tenant go one after the other. Of those that come while one works the first
/// waits, and sees when it begins what all the others came for, so these may go: however many come, two connections
/// are held.
public final class OneAtATime {

    private static final String WAIT = "select true from pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String TRY = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";

    private final JdbcClient jdbc;
    private final TransactionOperations ownTransaction;

    OneAtATime(JdbcClient jdbc, TransactionOperations ownTransaction) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
    }

    /// Does what there is, portion by portion, each in a transaction of its own; outside a transaction.
    ///
    /// @param work its name
    /// @param most portions, after which others have their turn
    /// @param portion does some of it, and says whether there was any
    /// @return whether some may be left that nobody does
    public boolean work(String work, int most, BooleanSupplier portion) {
        boolean more = begin(work, portion);
        for (int done = 1; more; done++) {
            if (done >= most) {
                return true;
            }
            more = goOn(work, portion);
        }
        return false;
    }

    /// Whoever else comes before this transaction ends goes, so that one more portion is tried after it in any case.
    private boolean begin(String work, BooleanSupplier portion) {
        return inTransaction(() -> {
            boolean first = lock(TRY, "next for " + work);
            if (first) {
                lock(WAIT, work);
                var _ = portion.getAsBoolean();
            }
            return first;
        });
    }

    /// Whoever holds the work now began after the last portion, and sees all that was there then.
    private boolean goOn(String work, BooleanSupplier portion) {
        return inTransaction(() -> lock(TRY, work) && portion.getAsBoolean());
    }

    private boolean inTransaction(BooleanSupplier act) {
        return Boolean.TRUE.equals(ownTransaction.execute(_ -> act.getAsBoolean()));
    }

    private boolean lock(String sql, String what) {
        return jdbc.sql(sql)
                .param(what + ":" + Tenancy.current())
                .query(Boolean.class)
                .single();
    }
}
