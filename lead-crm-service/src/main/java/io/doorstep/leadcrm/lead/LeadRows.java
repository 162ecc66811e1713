package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.lead.HandOverOutcome.Holder;
import io.doorstep.leadcrm.pipeline.FindPipelines;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.pipeline.Milestone;
import io.doorstep.leadcrm.pipeline.Pipeline;
import io.doorstep.leadcrm.scoring.Score;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Leads as they are read: one statement for a page, whatever it holds.
@Repository
@Transactional(readOnly = true)
class LeadRows {

    /// The rows are chosen first and described one by one after, each by a primary key, so that a page costs a page
    /// whatever the planner believes of a table that has just been filled.
    private static final String DESCRIBED = """
            select l.*,
                   (select p.name from person p where p.tenant_id = l.tenant_id and p.id = l.person_id) as name,
                   (select a.name from agent a
                    where a.tenant_id = l.tenant_id and a.user_id = l.assignee_id) as assignee_name,
                   array(select i.value from person_identity i where i.tenant_id = l.tenant_id and i.person_id = l.person_id
                         and i.kind = 'EMAIL' order by not i.is_primary, i.created_at, i.value) as emails,
                   array(select i.value from person_identity i where i.tenant_id = l.tenant_id and i.person_id = l.person_id
                         and i.kind = 'PHONE' order by not i.is_primary, i.created_at, i.value) as phones
            from (%s) l
            """;

    private static final String CHOSEN = "select l.* from lead l where l.deleted_at is null";
    private static final String CHOSEN_BY_NAME = """
            select l.* from lead l join person p on p.tenant_id = l.tenant_id and p.id = l.person_id
            where l.deleted_at is null
            """;

    private static final ScoreFactorsJson FACTORS = new ScoreFactorsJson();

    private final JdbcClient jdbc;
    private final FindPipelines findPipelines;

    LeadRows(JdbcClient jdbc, FindPipelines findPipelines) {
        this.jdbc = jdbc;
        this.findPipelines = findPipelines;
    }

    Optional<LeadView> find(LeadId id, LeadReach reach) {
        return jdbc.sql(described(CHOSEN + " and l.id = ?"))
                .param(id.value())
                .query(reader())
                .optional()
                .filter(lead -> reach.covers(lead.assigneeId()));
    }

    @Nullable
    String nameOf(UUID person) {
        return namesOf(Set.of(person)).get(person);
    }

    /// Those that are known.
    Map<UUID, String> namesOf(Collection<UUID> people) {
        return jdbc
                .sql("select id, name from person where id = any (cast(? as uuid[])) and name is not null")
                .param(people.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @return nobody when nobody has it
    @Nullable
    Holder holderOf(Lead lead) {
        UUID assignee = lead.holding().assigneeId();
        return assignee == null
                ? null
                : jdbc.sql("select max(name) from agent where user_id = ?")
                        .param(assignee)
                        .query((row, _) -> new Holder(assignee, row.getString(1)))
                        .single();
    }

    /// Open leads of a pond, the oldest first; ids are ordered by time.
    List<LeadView> listOfPond(UUID pond, UUID after, int limit) {
        return jdbc.sql(described(CHOSEN
                                + " and l.pond_id = ? and l.closed_at is null and l.id > ? order by l.id limit ?")
                        + " order by l.id")
                .params(pond, after, limit)
                .query(reader())
                .list();
    }

    /// @param person the only person whose leads are wanted, when the filter named one by contact
    /// @param after the last key and id of the page before
    List<LeadView> list(
            LeadFilter filter,
            @Nullable UUID person,
            LeadReach reach,
            LeadSort sort,
            @Nullable List<String> after,
            int limit) {
        Conditions conditions = conditionsOf(filter, person, reach);
        if (after != null) {
            conditions.add(sort.after(), "afterKey", after.get(0));
            conditions.bind("afterId", after.get(1));
        }
        conditions.bind("limit", limit);
        String chosen = chosen(filter, person) + conditions.text() + sort.orderBy() + " limit :limit";
        return jdbc.sql(described(chosen) + sort.orderBy())
                .params(conditions.values())
                .query(reader())
                .list();
    }

    /// As many as a list without end would hold.
    long count(LeadFilter filter, @Nullable UUID person, LeadReach reach) {
        Conditions conditions = conditionsOf(filter, person, reach);
        return jdbc.sql("select count(*) from (%s) l".formatted(chosen(filter, person) + conditions.text()))
                .params(conditions.values())
                .query(Long.class)
                .single();
    }

    /// People are looked at only where leads are chosen by their names.
    private static String chosen(LeadFilter filter, @Nullable UUID person) {
        return person == null && filter.q() != null ? CHOSEN_BY_NAME : CHOSEN;
    }

    private static Conditions conditionsOf(LeadFilter filter, @Nullable UUID person, LeadReach reach) {
        Conditions conditions = new Conditions();
        conditions.add("l.assignee_id = any (cast(:reach as uuid[]))", "reach", texts(reach.onlyOf()));
        conditions.add("l.pipeline = :pipeline", "pipeline", filter.pipeline());
        conditions.add("l.stage = :stage", "stage", filter.stage());
        conditions.add("l.source = :source", "source", filter.source());
        conditions.add("l.assignee_id = :assignee", "assignee", filter.assigneeId());
        conditions.add("l.tags @> array[cast(:tag as text)]", "tag", filter.tag());
        conditions.add("l.score >= :minScore", "minScore", filter.minScore());
        conditions.add("l.captured_at >= :from", "from", timestamp(filter.capturedFrom()));
        conditions.add("l.captured_at < :to", "to", timestamp(filter.capturedTo()));
        conditions.add("(l.closed_at is null) = :open", "open", filter.open());
        if (person != null) {
            conditions.add("l.person_id = :person", "person", person);
        } else if (filter.q() != null) {
            String prefix = filter.q().strip().toLowerCase(Locale.ROOT);
            conditions.add("p.name_key >= :prefix", "prefix", prefix);
            conditions.add("p.name_key < :prefixEnd", "prefixEnd", prefix + Character.MAX_VALUE);
        }
        return conditions;
    }

    List<LeadView> listOf(Set<UUID> ids, LeadReach reach, LeadSort sort) {
        Conditions conditions = new Conditions();
        conditions.add("l.id = any (cast(:ids as uuid[]))", "ids", texts(ids));
        conditions.add("l.assignee_id = any (cast(:reach as uuid[]))", "reach", texts(reach.onlyOf()));
        return jdbc.sql(described(CHOSEN + conditions.text()) + sort.orderBy())
                .params(conditions.values())
                .query(reader())
                .list();
    }

    private static String described(String chosen) {
        return DESCRIBED.formatted(chosen);
    }

    private static String @Nullable [] texts(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /// The pipelines are read once for a page.
    private RowMapper<LeadView> reader() {
        Map<String, Pipeline> pipelines = findPipelines.byKey();
        return (row, _) -> read(row, pipelines);
    }

    private static LeadView read(ResultSet row, Map<String, Pipeline> pipelines) throws SQLException {
        var stage = new LeadStage(
                row.getString("pipeline"), row.getString("stage"), Milestone.valueOf(row.getString("milestone")));
        return new LeadView(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                strings(row.getArray("emails")),
                strings(row.getArray("phones")),
                stage,
                nextOf(stage, pipelines.get(stage.pipeline())),
                row.getString("stage_reason"),
                new Score(row.getInt("score"), FACTORS.convertToEntityAttribute(row.getString("score_factors"))),
                row.getString("source"),
                row.getString("campaign"),
                row.getString("message"),
                row.getString("language"),
                row.getObject("conversation_id", UUID.class),
                row.getObject("assignee_id", UUID.class),
                row.getString("assignee_name"),
                instant(row.getTimestamp("accept_by")),
                instant(row.getTimestamp("accepted_at")),
                row.getObject("pond_id", UUID.class),
                strings(row.getArray("tags")),
                List.of((UUID[]) row.getArray("property_ids").getArray()),
                strings(row.getArray("unreadable_contacts")),
                row.getInt("enquiries"),
                row.getTimestamp("captured_at").toInstant(),
                row.getTimestamp("last_enquiry_at").toInstant(),
                instant(row.getTimestamp("closed_at")));
    }

    /// From a pipeline that went away this very moment a lead goes nowhere but into another pipeline.
    private static List<String> nextOf(LeadStage stage, @Nullable Pipeline pipeline) {
        return pipeline == null ? List.of() : pipeline.nextOf(stage);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// Parts of a `where`, each with its bound value; what has no value does not narrow.
    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                parts.add(" and " + condition);
                values.put(name, value);
            }
        }

        void bind(String name, Object value) {
            values.put(name, value);
        }

        String text() {
            return String.join("", parts);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}
