package io.doorstep.leadcrm.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How much of a lead is owed to each agent. It lies in the row that whoever decides holds, so one write settles all.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Balances {

    private static final TypeReference<Map<UUID, Long>> BY_AGENT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Balances(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Map<UUID, Long> read() {
        String balances =
                jdbc.sql("select balances from rotation").query(String.class).single();
        return new HashMap<>(json.readValue(balances, BY_AGENT));
    }

    void write(Map<UUID, Long> balances) {
        jdbc.sql("update rotation set balances = cast(? as jsonb)")
                .param(json.writeValueAsString(balances))
                .update();
    }
}
