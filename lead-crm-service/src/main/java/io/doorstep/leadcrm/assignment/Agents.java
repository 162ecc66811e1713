package io.doorstep.leadcrm.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people who can be given leads, and the row that whoever decides holds.
@Repository
@Transactional(readOnly = true)
class Agents {

    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the rotation until the transaction ends; waits for it, also when it is only just being made.
    @Transactional
    void takeRotation() {
        makeRotation();
        jdbc.sql("select 1 from rotation for update").query(Integer.class).single();
    }

    /// Takes the rotation until the transaction ends, unless somebody has it.
    @Transactional
    boolean tryToTakeRotation() {
        makeRotation();
        return jdbc.sql("select 1 from rotation for update skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void makeRotation() {
        jdbc.sql("insert into rotation default values on conflict (tenant_id) do nothing")
                .update();
    }

    List<Agent> listActive() {
        return jdbc.sql("select user_id, name, stand_in from agent where active order by user_id")
                .query(Agents::read)
                .list();
    }

    /// @param after whom the page before ended with
    List<Agent> listActive(UUID after, int limit) {
        return jdbc.sql(
                        "select user_id, name, stand_in from agent where active and user_id > ? order by user_id limit ?")
                .params(after, limit)
                .query(Agents::read)
                .list();
    }

    Optional<Agent> findActive(UUID userId) {
        return jdbc.sql("select user_id, name, stand_in from agent where user_id = ? and active")
                .param(userId)
                .query(Agents::read)
                .optional();
    }

    /// Keeps the agent from leaving until the transaction ends.
    @Transactional
    Optional<Agent> holdActive(UUID userId) {
        return jdbc.sql("select user_id, name, stand_in from agent where user_id = ? and active for share")
                .param(userId)
                .query(Agents::read)
                .optional();
    }

    @Transactional
    void put(UUID userId, String name, String email, boolean standIn) {
        jdbc.sql("""
                        insert into agent (user_id, name, email, stand_in, active) values (?, ?, ?, ?, true)
                        on conflict (tenant_id, user_id) do update
                        set name = excluded.name, email = excluded.email, stand_in = excluded.stand_in, active = true
                        """).params(userId, name, email, standIn).update();
    }

    @Transactional
    void retire(UUID userId) {
        jdbc.sql("update agent set active = false where user_id = ?")
                .param(userId)
                .update();
    }

    private static Agent read(ResultSet row, int ignored) throws SQLException {
        return new Agent(row.getObject("user_id", UUID.class), row.getString("name"), row.getBoolean("stand_in"));
    }

    /// Somebody who can be given leads.
    record Agent(UUID userId, String name, boolean standIn) {}
}
