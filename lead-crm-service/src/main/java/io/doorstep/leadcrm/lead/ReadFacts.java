package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.engine.LeadFacts;
import io.doorstep.leadcrm.assignment.engine.Place;
import io.doorstep.leadcrm.assignment.engine.Price;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the rules of assignment may know of a lead: what it says itself, where its person lives, and what is
/// asked for the properties.
@Component
class ReadFacts {

    private static final TypeReference<List<Place>> PLACES = new TypeReference<>() {};
    private static final TypeReference<List<Price>> PRICES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReadFacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// @param hadIt by lead, who let it go by
    /// @param among the only ones who may get them; empty when all may
    @Transactional(readOnly = true)
    public Map<UUID, LeadFacts> readAll(Collection<UUID> leads, Map<UUID, Set<UUID>> hadIt, Set<UUID> among) {
        return jdbc
                .sql("""
                        select l.id, l.source, l.language, l.score, l.tags,
                               (select coalesce(json_agg(json_build_object('postalCode', a.postal_code, 'city', a.city)
                                                         order by a.id), '[]')
                                from person_address a
                                where a.tenant_id = l.tenant_id and a.person_id = l.person_id
                                  and (a.postal_code is not null or a.city is not null)) as places,
                               (select coalesce(json_agg(json_build_object('amount', p.amount, 'currency', p.currency)
                                                         order by p.listing_id), '[]')
                                from listing_price p
                                where p.tenant_id = l.tenant_id and p.listing_id = any (l.property_ids)) as prices
                        from lead l where l.id = any (cast(? as uuid[]))
                        """)
                .param(leads.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> {
                    UUID lead = row.getObject("id", UUID.class);
                    return Map.entry(lead, facts(row, hadIt.getOrDefault(lead, Set.of()), among));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private LeadFacts facts(ResultSet row, Set<UUID> hadIt, Set<UUID> among) throws SQLException {
        return new LeadFacts(
                row.getString("source"),
                row.getString("language"),
                row.getInt("score"),
                json.readValue(row.getString("places"), PLACES),
                json.readValue(row.getString("prices"), PRICES),
                List.of((String[]) row.getArray("tags").getArray()),
                hadIt,
                among);
    }
}
