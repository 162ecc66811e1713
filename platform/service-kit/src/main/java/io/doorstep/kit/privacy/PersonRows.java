package io.doorstep.kit.privacy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads and changes the rows that speak of a person.
public class PersonRows {

    private static final String PERSON = "user";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PersonRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param queries by the name under which the person sees the rows; each gives one JSON value a row and knows the
    /// person as `:user`
    @Transactional(propagation = Propagation.MANDATORY)
    public ObjectNode read(Map<String, String> queries, UUID userId) {
        return read(queries, Map.of(PERSON, userId));
    }

    /// @param queries as above; each knows the person by any of `:ids`, which are texts
    @Transactional(propagation = Propagation.MANDATORY)
    public ObjectNode read(Map<String, String> queries, Set<UUID> ids) {
        return read(queries, Map.of("ids", ids.stream().map(UUID::toString).toArray(String[]::new)));
    }

    /// @param queries as above; each knows the person by any of the parameters
    @Transactional(propagation = Propagation.MANDATORY)
    public ObjectNode read(Map<String, String> queries, Map<String, ?> parameters) {
        ObjectNode facts = JsonNodeFactory.instance.objectNode();
        queries.forEach((name, query) -> {
            ArrayNode rows = facts.putArray(name);
            jdbc.sql(query).params(parameters).query(String.class).list().forEach(row -> rows.add(json.readTree(row)));
        });
        return facts;
    }

    /// @param statement knows the person as `:user`
    /// @return how many rows it changed
    @Transactional(propagation = Propagation.MANDATORY)
    public int change(String statement, UUID userId) {
        return jdbc.sql(statement).param(PERSON, userId).update();
    }
}
