package io.doorstep.billing;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The jobs that are still to come.
public final class Timetable {

    private Timetable() {}

    /// So that a clock that is put forward wakes nothing of an earlier test. Whoever changes a job just now is waited
    /// for.
    public static void clear(JdbcClient jdbc) {
        jdbc.sql("""
                do $$ begin
                    lock table scheduled_tasks in exclusive mode;
                    delete from scheduled_tasks;
                end $$
                """).update();
    }
}
