package io.doorstep.leadcrm.privacy;

import io.doorstep.kit.privacy.KeptFact;
import io.doorstep.kit.privacy.PersonRows;
import io.doorstep.kit.privacy.PersonalFacts;
import io.doorstep.leadcrm.assignment.FollowMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Everything that this service keeps of a member: the one list of the tables where it is. What a member wrote of a
/// customer is the customer's, so an export says only that it was written.
@Component
class MemberFacts implements PersonalFacts {

    private static final Map<String, String> SHOWN = new LinkedHashMap<>();
    private static final List<String> GONE = List.of(
            "delete from agent where user_id = :user",
            "delete from team_member where user_id = :user",
            "update rotation set last_turn = null where last_turn = :user",
            "update rotation set balances = balances - cast(:user as text)",
            "update lead set assignee_id = null, version = version + 1 where assignee_id = :user",
            "update person_merge set merged_by_name = null where merged_by = :user",
            "update follow_up set assignee_id = null, version = version + 1 where assignee_id = :user",
            "update follow_up set created_by = null where created_by = :user",
            "delete from lead_export_schedule where owner_id = :user",
            "update lead_export_schedule set recipients = array_remove(recipients, :user) where :user = any (recipients)",
            "delete from member_phone where user_id = :user",
            "update phone_number set agent_id = null, version = version + 1 where agent_id = :user",
            "delete from smart_list where owner_id = :user and sharing = 'NOBODY'",
            "update smart_list set owner_id = null, version = version + 1 where owner_id = :user",
            "delete from analytics_view where user_id = :user",
            "update analytics_fact set member_id = null where kind = 'MEMBER_SIGNED_IN' and member_id = :user",
            "delete from metric_day where dimension = 'member' and dimension_key = cast(:user as text)",
            "update number_report set recipients = array_remove(recipients, :user) where :user = any (recipients)",
            "update lead_import set requested_by = null where requested_by = cast(:user as text)",
            "update timeline_entry set mentions = array_remove(mentions, :user) where :user = any (mentions)",
            """
            update timeline_entry set text = 'Given to a former member'
            where kind = 'ASSIGNED' and cast(details as json) ->> 'assigneeId' = cast(:user as text)
            """);
    private static final String NAME_GONE = "update timeline_entry set actor_name = null where actor_id = :user";
    private static final KeptFact HISTORY = new KeptFact(
            "what happened with leads", "It is the customers' history and names the member by an id alone.");

    static {
        SHOWN.put("agent", "select to_jsonb(a) - 'tenant_id' from agent a where a.user_id = :user");
        SHOWN.put("assignment", "select p.profile from agent_profile p where p.user_id = :user");
        SHOWN.put("teams", "select to_jsonb(m.team_id) from team_member m where m.user_id = :user");
        SHOWN.put("leads", """
                select jsonb_build_object('id', l.id, 'stage', l.stage, 'capturedAt', l.captured_at)
                from lead l where l.assignee_id = :user order by l.captured_at
                """);
        SHOWN.put("timeline", """
                select jsonb_build_object('leadId', t.lead_id, 'kind', t.kind, 'name', t.actor_name, 'at', t.happened_at)
                from timeline_entry t where t.actor_id = :user order by t.happened_at
                """);
        SHOWN.put("merges", """
                select jsonb_build_object('id', m.id, 'name', m.merged_by_name, 'at', m.merged_at)
                from person_merge m where m.merged_by = :user order by m.merged_at
                """);
        SHOWN.put("followUps", """
                select jsonb_build_object('id', f.id, 'dueAt', f.due_at, 'status', f.status)
                from follow_up f where f.assignee_id = :user or f.created_by = :user order by f.id
                """);
        SHOWN.put("appointments", """
                select jsonb_build_object('id', a.id, 'type', a.type, 'startsAt', a.starts_at, 'outcome', a.outcome)
                from appointment a where a.agent_id = :user order by a.starts_at
                """);
        SHOWN.put("exportSchedules", """
                select jsonb_build_object('id', s.id, 'name', s.name, 'own', s.owner_id = :user, 'createdAt', s.created_at)
                from lead_export_schedule s where s.owner_id = :user or :user = any (s.recipients) order by s.id
                """);
        SHOWN.put("phone", "select to_jsonb(p.number) from member_phone p where p.user_id = :user");
        SHOWN.put("calls", """
                select jsonb_build_object('id', c.id, 'direction', c.direction, 'startedAt', c.started_at)
                from phone_call c where c.agent_id = :user order by c.started_at
                """);
        SHOWN.put("smartLists", """
                select jsonb_build_object('id', s.id, 'name', s.name, 'createdAt', s.created_at)
                from smart_list s where s.owner_id = :user order by s.id
                """);
        SHOWN.put("reports", """
                select jsonb_build_object('id', r.id, 'name', r.name, 'createdAt', r.created_at)
                from number_report r where :user = any (r.recipients) order by r.id
                """);
        SHOWN.put("numbersLookedAt", """
                select to_jsonb(v.date) from analytics_view v where v.user_id = :user order by v.date
                """);
        SHOWN.put("signIns", """
                select to_jsonb(f.occurred_at) from analytics_fact f
                where f.kind = 'MEMBER_SIGNED_IN' and f.member_id = :user order by f.occurred_at
                """);
        SHOWN.put("consentsWrittenDown", """
                select jsonb_build_object('id', c.id, 'at', c.recorded_at)
                from consent_record c where c.recorded_by = :user order by c.recorded_at
                """);
        SHOWN.put("requestsAboutPeople", """
                select jsonb_build_object('id', r.id, 'kind', r.kind, 'at', r.requested_at)
                from person_request r where r.requested_by = :user order by r.requested_at
                """);
        SHOWN.put("legalHoldsPlaced", """
                select jsonb_build_object('personId', h.person_id, 'at', h.placed_at)
                from person_hold h where h.placed_by = :user order by h.placed_at
                """);
        SHOWN.put("imports", """
                select jsonb_build_object('id', i.id, 'file', i.file_name, 'startedAt', i.started_at)
                from lead_import i where i.requested_by = cast(:user as text) order by i.id
                """);
    }

    private final PersonRows rows;
    private final FollowMember followMember;

    MemberFacts(PersonRows rows, FollowMember followMember) {
        this.rows = rows;
        this.followMember = followMember;
    }

    @Override
    public ObjectNode export(UUID userId) {
        return rows.read(SHOWN, userId);
    }

    @Override
    public List<KeptFact> erase(UUID userId) {
        followMember.retire(userId);
        GONE.forEach(statement -> rows.change(statement, userId));
        return rows.change(NAME_GONE, userId) == 0 ? List.of() : List.of(HISTORY);
    }
}
