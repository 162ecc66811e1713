package io.doorstep.leadcrm.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people who can be given leads, and whose turn is next.
@Repository
@Transactional(readOnly = true)
class Agents {

    private static final String LOCK_ROTATION = "select 1 from rotation for update";

    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the rotation until the transaction ends, unless another transaction has it.
    @Transactional
    boolean takeRotationIfFree() {
        return jdbc.sql(LOCK_ROTATION + " skip locked")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Takes the rotation until the transaction ends; waits for it, also when it is only just being made.
    @Transactional
    void takeRotation() {
        jdbc.sql("insert into rotation default values on conflict (tenant_id) do nothing")
                .update();
        jdbc.sql(LOCK_ROTATION).query(Integer.class).single();
    }

    /// Moves the turn on to the next one in the ring: agents while there are any, or else those who stand in.
    @Transactional
    Optional<Agent> nextInTurn() {
        return jdbc.sql("""
                        update rotation r set last_turn = next.user_id
                        from (select a.user_id, a.name, a.stand_in
                              from agent a cross join rotation turn
                              where a.active
                              order by a.stand_in, (turn.last_turn is not null and a.user_id <= turn.last_turn), a.user_id
                              limit 1) as next
                        returning next.user_id, next.name, next.stand_in
                        """).query(Agents::read).optional();
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
