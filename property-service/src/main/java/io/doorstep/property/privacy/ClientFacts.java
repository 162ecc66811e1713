package io.doorstep.property.privacy;

import io.doorstep.kit.erasure.CustomerFacts;
import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// What this service keeps of clients who are no members: what they look for, what they were told and what they
/// opened.
@Component
class ClientFacts implements CustomerFacts {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();

    static final List<String> GONE = List.of(
            "delete from listing_alert where client_id = any (cast(:ids as uuid[]))",
            "delete from saved_search where client_id = any (cast(:ids as uuid[]))",
            "delete from alert_refusal where client_id = any (cast(:ids as uuid[]))",
            "delete from listing_view where client_id = any (cast(:ids as uuid[]))",
            "update development_unit set reserved_for = null, version = version + 1"
                    + " where reserved_for = any (cast(:ids as uuid[]))");

    static {
        SHOWN.put("savedSearches", """
                select jsonb_build_object('id', s.id, 'name', s.name, 'search', s.asked, 'frequency', s.frequency,
                    'state', s.state, 'createdAt', s.created_at)
                from saved_search s where s.client_id = any (cast(:ids as uuid[])) order by s.created_at
                """);
        SHOWN.put("listingAlerts", """
                select jsonb_strip_nulls(jsonb_build_object('listingId', a.listing_id, 'kind', a.kind,
                    'foundAt', a.found_at, 'toldAt', a.told_at))
                from listing_alert a where a.client_id = any (cast(:ids as uuid[])) order by a.found_at
                """);
        SHOWN.put("alertsRefused", """
                select jsonb_build_object('refusedAt', r.refused_at)
                from alert_refusal r where r.client_id = any (cast(:ids as uuid[]))
                """);
        SHOWN.put("reservedUnits", """
                select jsonb_build_object('developmentId', u.development_id, 'unitId', u.id)
                from development_unit u where u.reserved_for = any (cast(:ids as uuid[])) order by u.id
                """);
        SHOWN.put("views", """
                select jsonb_build_object('listingId', v.listing_id, 'viewedAt', v.viewed_at)
                from listing_view v where v.client_id = any (cast(:ids as uuid[])) order by v.viewed_at
                """);
    }

    private final PersonRows rows;
    private final JdbcClient jdbc;

    ClientFacts(PersonRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public ObjectNode export(Set<UUID> ids) {
        return rows.read(SHOWN, ids);
    }

    @Override
    public List<KeptFact> erase(Set<UUID> ids) {
        GONE.forEach(statement -> jdbc.sql(statement)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .update());
        return List.of();
    }
}
